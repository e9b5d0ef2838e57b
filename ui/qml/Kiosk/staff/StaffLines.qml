pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A list of facts with their remedies, and a QR code.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property alias pager: lines

    focus: true

    Rectangle {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: side.width > 0 ? Theme.mm(3) : 0
        visible: page.facts.lines.length > 0
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline

        PagedView {
            id: lines

            aside: true
            anchors.fill: parent
            anchors.margins: Theme.mm(3)
            spacing: Theme.mm(1.5)

            Repeater {
                model: page.facts.lines.length

                StaffLine {
                    required property int index

                    objectName: "staff:line"
                    width: parent?.width ?? 0
                    fact: page.facts.lines[index] ?? null
                }
            }
        }
    }

    SideQrCode {
        id: side

        anchors.right: parent.right
        height: parent.height
        code: page.facts.code
        words: page.facts.terminal
    }
}
