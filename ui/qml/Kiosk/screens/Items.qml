pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The three items, each with what becomes of it in this visit.
ScreenFrame {
    id: screen

    readonly property var facts: model.items

    name: "items"
    title: facts.title
    sentence: Theme.comfort > 1.1 ? facts.sentence : ""
    primaryText: qsTr("Choose a service")
    pager: pages

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(1.2)

        Repeater {
            model: screen.facts.rows.length

            ItemRow {
                required property int index

                width: pages.width
                // Room that is left is theirs.
                height: Theme.small || Theme.large ? implicitHeight : Math.max(implicitHeight, Math.min(Theme.mm(30), pages.height / 3 - pages.spacing))
                facts: screen.facts.rows[index]
                onClicked: screen.model.actions.askItem(facts.code)
            }
        }
    }
}
