import QtQuick
import QtQuick.Layouts
import Kiosk

// Nobody can start now: said before anyone does, with the reason and another way.
FocusScope {
    id: screen

    required property var model
    readonly property var facts: model.closed

    objectName: "screen:closed"
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.hero
    }

    RowLayout {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(8)
        anchors.rightMargin: Theme.mm(2)
        y: Theme.mm(2)
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            words: qsTr("My Number Points, Round 2")
            color: Theme.heroAccent
            font.weight: Font.Bold
        }

        ActionButton {
            objectName: "action:language"
            text: screen.model.frame.languages.find(each => each.code === screen.model.frame.language)?.name ?? ""
            onClicked: panel.ask("language")
        }

        ActionButton {
            objectName: "action:display"
            text: "Aa 文字"
            onClicked: panel.ask("display")
        }
    }

    Column {
        anchors.top: top.bottom
        anchors.topMargin: Theme.mm(Theme.tight ? 0 : 5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(8)
        spacing: Theme.mm(3)

        Words {
            width: parent.width
            objectName: "title"
            words: screen.facts.title
            color: Theme.heroInk
            font.pixelSize: Theme.keySize
            font.weight: Font.Bold
            leading: 1.24
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            words: screen.facts.sentence
            color: Theme.heroInk
        }

        Words {
            width: parent.width
            words: screen.facts.wayOut
            color: Theme.heroInk
        }

        Words {
            width: parent.width
            words: screen.model.invitation.site
            text: words
            color: Theme.heroAccent
            font.pixelSize: Theme.smallestSize
            wrapMode: Text.WrapAnywhere
        }
    }

    SettingsPanel {
        id: panel

        anchors.fill: parent
        model: screen.model
    }
}
