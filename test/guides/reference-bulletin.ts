import type { GuideSource } from "~/guides/guide";

const request = { links: [], sensitivities: [], childrensWording: null };

/** A real bulletin, as a reader of it would sort it. */
export const referenceBulletin: GuideSource = {
  id: "reference",
  title: "IJM Prayer Request",
  date: null,
  scripture: {
    text: "“He raises the poor from the dust and lifts the needy from the ash heap; he seats them with princes and has them inherit a throne of honor. 'For the foundations of the earth are the Lord's; upon them he has set the world.' \"",
    reference: "1 Samuel 2:8",
  },
  sections: [
    {
      heading: null,
      intro: null,
      requests: [
        {
          ...request,
          id: "kenya",
          kind: "praise",
          text: "Praise God for one of IJM’s first Police Abuse of Power clients, David, who passed the bar this week. IJM defended David after he was shot by police officers in 2002. This week he passed his bar exam and was admitted as an advocate at the Supreme Court of Kenya. ( Read more about David’s story.)",
        },
      ],
    },
    {
      heading: "Latin America",
      intro: null,
      requests: [
        {
          ...request,
          id: "dominican-republic",
          kind: "petition",
          text: "Please pray for rescued survivors of sex trafficking in the Dominican Republic as we work alongside government social workers and partner organizations to provide comprehensive aftercare. Helping survivors of trafficking heal and grow after months or years of abuse requires a wide range of services like medical care, trauma-focused counseling, schooling and job training. IJM works with a network of partners—both government and non-governmental organizations—to restore survivors, ensuring they can thrive in safety. Please pray for strong partnerships and holistic services that will provide care to current survivors in the Dominican Republic and serve as a model for the country to care for sex trafficking victims for years to come. (Read more about our work in the Dominican Republic.)",
        },
      ],
    },
    {
      heading: "South Asia",
      intro: null,
      requests: [
        {
          ...request,
          id: "investigations",
          kind: "petition",
          text: "Please pray for our team’s partnerships with local authorities as we investigate complicated sex trafficking rings that exploit children. Gaining intelligence on these highly secretive networks can be difficult and dangerous, so please pray for God’s wisdom and protection for our team and the officials leading the search. Pray we could constantly keep up with the new ways criminals seek to abuse poor women and girls, and that we could help train local law enforcement well as they take up this fight.",
        },
      ],
    },
    {
      heading: "Southeast Asia",
      intro: null,
      requests: [
        {
          ...request,
          id: "citizenship",
          kind: "petition",
          text: "Please pray for the 500 Thai hill tribe members who are awaiting citizenship status.  500 applications are set to be processed this week with a district sheriff. Without their rightful citizenship, these hill tribe members may be denied care at a hospital, prohibited from owning land, or arrested for traveling outside their home district.  They are not guaranteed rights to school or to a fair wage. Without the protection of the law, women and girls are particularly vulnerable to violence, like sexual abuse and human trafficking. Let’s pray for rightful citizenship to be granted so these hill tribe members will have greater protection of the law.",
        },
      ],
    },
    {
      heading: "IJM HQ & Global Partners",
      intro: "IJM has partner offices in Australia, Canada, Germany, the Netherlands, and the UK.",
      requests: [
        {
          ...request,
          id: "volunteers",
          kind: "mixed",
          text: "Please pray for our volunteer leaders as they host prayer gatherings in their communities over the next several weeks. Join us in praising God for these passionate volunteers, and ask God to grant them energy, wisdom and creativity as they guide attendees in prayer for IJM’s work. Ultimately, please pray that these gatherings would rally more and more people to step into the fight through prayer, building a movement that will make the end of slavery unstoppable.",
        },
      ],
    },
  ],
};
