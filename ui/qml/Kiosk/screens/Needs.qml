pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    readonly property var points: [
        {
            "text": qsTr("My Number Card"),
            "note": ""
        },
        {
            "text": qsTr("The 4-digit PIN of its user certificate"),
            "note": qsTr("The number you set when you received the card")
        },
        {
            "text": qsTr("ID and code of one payment service"),
            "note": qsTr("They are on its card or in its app: have it in your hand")
        }
    ]

    name: "needs"
    title: qsTr("Do you have these with you?")
    primaryText: qsTr("Yes, go on")

    PagedView {
        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: screen.points

            Rectangle {
                id: card

                required property var modelData
                required property int index

                width: parent?.width ?? 0
                height: Math.max(Theme.mm(17), texts.implicitHeight + Theme.mm(4))
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.line
                border.color: Theme.hairline

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.mm(4)
                    anchors.rightMargin: Theme.mm(4)
                    spacing: Theme.mm(4)

                    Rectangle {
                        Layout.preferredWidth: Theme.mm(11)
                        Layout.preferredHeight: Theme.mm(11)
                        radius: height / 2
                        color: Theme.brand

                        Text {
                            anchors.centerIn: parent
                            text: card.index + 1
                            color: Theme.brandInk
                            font.family: Theme.family
                            font.pixelSize: Theme.smallestSize
                            font.weight: Font.Bold
                        }
                    }

                    ColumnLayout {
                        id: texts

                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            words: card.modelData.text
                            font.weight: Font.Bold
                            lineHeight: 0.92
                        }

                        Words {
                            Layout.fillWidth: true
                            visible: words !== ""
                            words: card.modelData.note
                            color: Theme.softInk
                            lineHeight: 0.92
                        }
                    }
                }
            }
        }

        Words {
            width: parent.width
            words: qsTr("It takes about 10 minutes and costs nothing. Your My Number itself is not used.")
            lineHeight: 0.92
        }

        Words {
            width: parent.width
            words: qsTr("You can choose one payment service only, and you cannot change it later.")
            lineHeight: 0.92
        }
    }
}
