import Kiosk

EntryScreen {
    name: "phone"
    titleName: "field:title"
    optional: true
    primaryText: facts.length === 0 ? qsTr("Skip") : qsTr("Next")
}
