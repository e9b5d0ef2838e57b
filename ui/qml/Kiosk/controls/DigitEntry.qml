import QtQuick
import QtQuick.Layouts
import Kiosk

// A value of digits: keypad on the right, where to find it and what is typed on the left.
RowLayout {
    id: entry

    required property ScreenFrame screen
    readonly property PagedView pager: pages
    readonly property var facts: screen.model.entry

    anchors.topMargin: Theme.mm(1.5)
    spacing: Theme.mm(4)

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.mm(2)

        Heading {
            Layout.fillWidth: true
            title: entry.screen.title
            term: entry.screen.term
            titleName: "field:title"
        }

        ValueBox {
            Layout.fillWidth: true
            facts: entry.facts
        }

        PagedView {
            id: pages

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: hint.implicitHeight
            Layout.minimumHeight: 0
            Layout.maximumHeight: hint.implicitHeight

            Words {
                id: hint

                width: parent.width
                words: entry.facts.hint
                color: Theme.softInk
            }
        }

        FieldPicture {
            opacity: entry.facts.picture !== "" && height > Theme.mm(13) ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredHeight: 0
            Layout.maximumHeight: Theme.mm(44)
            kind: entry.facts.picture
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }

    Keypad {
        Layout.alignment: Qt.AlignVCenter
        onPressed: digit => entry.screen.model.actions.type(digit.toString())
        onBackspace: entry.screen.model.actions.erase()
        onCleared: entry.screen.model.actions.eraseAll()
    }
}
