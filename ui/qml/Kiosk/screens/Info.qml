pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What can be read without a card: one topic, page by page.
ScreenFrame {
    id: screen

    readonly property var facts: model.information

    name: "info"
    title: facts.title
    pager: pages
    // There is one thing to do: read on, and at the end go back to where the question came from.
    primaryText: pages.atEnd ? qsTr("Close") : ""
    primaryEnabled: pages.atEnd

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(4)

        Repeater {
            model: screen.facts.blocks

            InfoBlock {
                required property var modelData

                width: parent?.width ?? 0
                facts: modelData
            }
        }
    }
}
