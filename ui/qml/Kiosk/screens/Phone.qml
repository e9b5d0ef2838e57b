import Kiosk

EntryScreen {
    name: "phone"
    titleName: "field:title"
    primaryText: facts.length === 0 ? qsTr("Skip") : qsTr("Next")
}
