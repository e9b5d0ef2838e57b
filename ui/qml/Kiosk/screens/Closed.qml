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

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(10)
        anchors.bottomMargin: Theme.mm(4)
        spacing: Theme.mm(3)

        Words {
            words: qsTr("My Number Points, Round 2")
            color: Theme.heroAccent
            font.weight: Font.Bold
        }

        Words {
            Layout.fillWidth: true
            objectName: "title"
            words: screen.facts.title
            color: Theme.heroInk
            font.pixelSize: Theme.keySize * 1.2
            font.weight: Font.Bold
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
        }

        Words {
            Layout.fillWidth: true
            words: screen.facts.sentence
            color: Theme.heroInk
        }

        Words {
            Layout.fillWidth: true
            words: screen.facts.wayOut
            color: Theme.heroInk
        }

        Words {
            Layout.fillWidth: true
            words: screen.model.invitation.site
            text: words
            color: Theme.heroAccent
            wrapMode: Text.WrapAnywhere
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap

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
    }

    SettingsPanel {
        id: panel

        anchors.fill: parent
        model: screen.model
    }
}
