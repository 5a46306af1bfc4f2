// Finds stores by a part of their names: the page has too many to show them all.
const stores = JSON.parse(document.getElementById("stores").textContent);
const plain = text => text.toLowerCase().replaceAll("aa", "å");
const rows = document.querySelector(".search tbody");
const most = 50;

document.getElementById("name").addEventListener("input", event => {
    const typed = plain(event.target.value.trim());
    const found = typed ? stores.filter(store => plain(store[0]).includes(typed)) : [];
    rows.replaceChildren(...found.slice(0, most).map(([name, ...numbers]) => {
        const row = document.createElement("tr");
        const head = row.appendChild(document.createElement("th"));
        head.scope = "row";
        head.textContent = name;
        for (const number of numbers)
            row.appendChild(document.createElement("td")).textContent = number.toLocaleString("da");
        return row;
    }));
    document.getElementById("found").textContent = !typed ? ""
        : found.length > most ? `${found.length} butikker; de første ${most} vises`
        : found.length === 1 ? "1 butik" : `${found.length} butikker`;
});
