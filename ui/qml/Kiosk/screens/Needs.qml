pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    pager: pages

    readonly property var points: [
        {
            "text": qsTr("My Number Card") + (Theme.japanese ? "" : "  マイナンバーカード"),
            "note": ""
        },
        {
            "text": qsTr("The 4-digit PIN of its user certificate"),
            "note": qsTr("Set when you received the card")
        },
        {
            "text": qsTr("ID and code of a payment service"),
            "note": qsTr("From its card or app: have it in your hand")
        }
    ]

    name: "needs"
    title: qsTr("Do you have these with you?")
    primaryText: qsTr("Yes, go on")

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: screen.points

            Rectangle {
                id: card

                required property var modelData
                required property int index

                width: parent?.width ?? 0
                height: Math.max(Theme.mm(17), texts.implicitHeight + Theme.mm(3))
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
                        }

                        Words {
                            Layout.fillWidth: true
                            visible: words !== ""
                            words: card.modelData.note
                            color: Theme.softInk
                        }
                    }
                }
            }
        }

        Words {
            width: parent.width
            words: qsTr("Points can be applied for by %1, for cards that were applied for by %2.").arg(screen.model.invitation.applicationDeadline).arg(screen.model.invitation.cardDeadline)
        }

        Words {
            width: parent.width
            words: qsTr("It takes about 10 minutes and costs nothing. Your My Number itself is not used.")
        }

        Words {
            width: parent.width
            words: qsTr("You can choose one payment service only, and you cannot change it later.")
        }
    }
}
