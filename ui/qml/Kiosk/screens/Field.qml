import Kiosk

EntryScreen {
    name: "field"
    titleName: "field:title"
}
