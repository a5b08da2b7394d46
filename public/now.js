// Follows the leader: asks every few seconds whether something else is prayed now. Without network it waits.
const shown = document.querySelector("[data-version]")?.dataset.version;
setInterval(async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch(`${location.pathname}/version`);
    if (answer.ok && (await answer.text()) !== shown) location.reload();
  } catch {
    // The next time will do.
  }
}, 5_000);
