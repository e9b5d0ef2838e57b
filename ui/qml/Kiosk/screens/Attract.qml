pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Nobody is here: what this is, what to bring, and the first question.
FocusScope {
    id: screen

    required property var model
    readonly property var facts: model.invitation
    // Little room: only what a person needs to begin.
    readonly property bool tight: Theme.tight || (Theme.comfort < 1.1 && model.frame.languages.length > 5)

    objectName: "screen:attract"
    focus: true

    Rectangle {
        id: hero

        width: parent.width
        height: parent.height - foot.height
        color: Theme.hero

        ReaderPicture {
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(6)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(5)
            width: parent.width * 0.27
            height: parent.height * 0.62
            contact: screen.model.frame.contact
            dark: true
        }

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(8)
            anchors.top: parent.top
            anchors.topMargin: Theme.mm(3)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(3)
            width: parent.width * 0.72 - Theme.mm(12)
            spacing: Theme.mm(1)

            RowLayout {
                visible: !screen.tight
                spacing: Theme.mm(4)

                Words {
                    words: qsTr("My Number Points, Round 2")
                    color: Theme.heroAccent
                    font.weight: Font.Bold
                }

                Text {
                    visible: !Theme.japanese
                    text: "マイナポイント第2弾"
                    font.family: Theme.japaneseFamily
                    font.pixelSize: Theme.smallestSize
                    color: Theme.heroAccent
                }
            }

            Words {
                Layout.fillWidth: true
                objectName: "title"
                words: qsTr("Up to %1 worth of points with your My Number Card").arg(screen.facts.maximum)
                color: Theme.heroInk
                font.pixelSize: Theme.keySize * (Theme.large || Theme.comfort < 1.1 ? 1 : 1.15)
                font.weight: Font.Bold
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            Item {
                Layout.fillHeight: true
            }

            Words {
                visible: Theme.comfort > 1.1
                words: qsTr("What you need")
                color: Theme.heroAccent
                font.weight: Font.Bold
            }

            Repeater {
                model: [qsTr("My Number Card"), qsTr("Its 4-digit PIN"), qsTr("ID and code of a payment service")]

                RowLayout {
                    id: need

                    required property string modelData
                    required property int index

                    spacing: Theme.mm(3)

                    Rectangle {
                        Layout.preferredWidth: number.implicitHeight
                        Layout.preferredHeight: number.implicitHeight
                        radius: height / 2
                        color: Theme.heroAccent

                        Text {
                            id: number

                            anchors.centerIn: parent
                            text: need.index + 1
                            font.family: Theme.family
                            font.pixelSize: Theme.smallestSize
                            font.weight: Font.Bold
                            color: "#14201F"
                        }
                    }

                    Words {
                        Layout.fillWidth: true
                        words: need.modelData
                        color: Theme.heroInk
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            Words {
                Layout.fillWidth: true
                visible: !screen.tight
                words: qsTr("Apply for points by %1").arg(screen.facts.applicationDeadline) + (Theme.comfort > 1.1 ? "\n" + qsTr("(for cards applied for by %1)").arg(screen.facts.cardDeadline) : "")
                color: Theme.heroInk
                font.pixelSize: Theme.smallestSize
            }
        }

        Tag {
            visible: screen.model.frame.practice
            words: qsTr("Practice")
            anchors.right: display.right
            anchors.top: display.bottom
            anchors.topMargin: Theme.mm(1.5)
        }

        ActionButton {
            id: display

            objectName: "action:display"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.mm(2)
            text: "Aa 文字"
            onClicked: panel.ask("display")
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: languages.implicitHeight + hello.implicitHeight + Theme.mm(6)
        color: Theme.paper

        Words {
            id: hello

            x: Theme.mm(8)
            y: Theme.mm(1.5)
            words: "ことばを選ぶ  Choose your language"
            text: words
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.smallestSize
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }

        Words {
            visible: screen.facts.hours !== ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(8)
            anchors.baseline: hello.baseline
            words: qsTr("Hours: %1").arg(screen.facts.hours)
            text: words
            font.pixelSize: Theme.smallestSize
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }

        GridLayout {
            id: languages

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.mm(6)
            anchors.rightMargin: Theme.mm(6)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(2.5)
            columns: Math.min(5, screen.model.frame.languages.length)
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: screen.model.frame.languages

                ActionButton {
                    required property var modelData

                    objectName: "language:" + modelData.code
                    Layout.fillWidth: true
                    family: "Kiosk " + modelData.code
                    text: modelData.name
                    primary: screen.model.frame.languages.length <= 5
                    leftPadding: Theme.mm(1)
                    onClicked: screen.model.actions.chooseLanguage(modelData.code)
                }
            }
        }
    }

    SettingsPanel {
        id: panel

        anchors.fill: parent
        model: screen.model
    }
}
