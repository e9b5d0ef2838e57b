import QtQuick
import QtQuick.Layouts
import Kiosk

// The page that explains a screen. The screen below has example data and does nothing; this bar covers its own.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property var pager: null

    focus: true

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.thick
        border.color: Theme.cautionLine
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.mm(24)
        color: Theme.caution
        border.width: Theme.thick
        border.color: Theme.cautionLine

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.mm(2)
            spacing: Theme.gap

            RunningText {
                objectName: "staff:example"
                Layout.fillWidth: true
                words: page.facts.sentence
                color: Theme.cautionInk
                font.weight: Font.Bold
                leading: 1.2
            }

            RunningText {
                words: page.facts.step
                color: Theme.cautionInk
                wrapMode: Text.NoWrap
            }

            ActionButton {
                objectName: "staff:previous"
                enabled: !page.facts.atFirst
                text: page.facts.previous
                onClicked: page.staff.actions.step(false)
            }

            ActionButton {
                objectName: "staff:next"
                enabled: !page.facts.atLast
                text: page.facts.next
                onClicked: page.staff.actions.step(true)
            }

            ActionButton {
                objectName: "staff:close"
                text: page.facts.close
                onClicked: page.staff.actions.back()
            }
        }
    }
}
