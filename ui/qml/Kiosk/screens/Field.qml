import Kiosk

EntryScreen {
    name: "field"
    titleName: "field:title"
    sentence: digits ? "" : facts.hint
}
