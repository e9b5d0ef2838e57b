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

    // The bar has no room for it on an upright panel, nor beside what comes there within low reach.
    readonly property bool aside: Theme.upright || Theme.lowReach

    name: "needs"
    title: qsTr("Do you have these with you?")
    primaryText: qsTr("Yes, go on")

    PagedView {
        id: pages

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.right: Theme.upright ? parent.right : link.left
        anchors.rightMargin: Theme.upright || !screen.aside ? 0 : Theme.mm(4)
        anchors.bottom: Theme.upright ? link.top : parent.bottom
        anchors.bottomMargin: Theme.upright ? Theme.mm(4) : 0
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

                        RunningText {
                            Layout.fillWidth: true
                            words: card.modelData.text
                            font.weight: Font.Bold
                        }

                        RunningText {
                            Layout.fillWidth: true
                            visible: words !== ""
                            words: card.modelData.note
                            color: Theme.softInk
                        }
                    }
                }
            }
        }

        RunningText {
            width: parent.width
            words: qsTr("Points can be applied for by %1, for cards that were applied for by %2.").arg(screen.model.attract.applicationDeadline).arg(screen.model.attract.cardDeadline)
        }

        RunningText {
            width: parent.width
            words: qsTr("It takes about 10 minutes and costs nothing. Your My Number itself is not used.")
        }

        RunningText {
            width: parent.width
            words: qsTr("You can choose one payment service only, and you cannot change it later.")
        }
    }

    extra: WhatButton {
        visible: !screen.aside
        anchors.verticalCenter: parent?.verticalCenter
        anchors.right: parent?.right
        width: visible ? Theme.mm(Theme.stacked ? 46 : 54) : 0
        height: Theme.target
    }

    WhatButton {
        id: link

        visible: screen.aside
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.upright ? parent.width : visible ? Theme.mm(36) : 0
        height: Theme.mm(Theme.upright ? 24 : 34)
        picture: "points"
        beside: Theme.upright
    }

    // Who may apply for what is one touch away (R24).
    component WhatButton: TopicButton {
        objectName: "topic:items"
        text: qsTr("Who gets what?")
        onClicked: screen.model.actions.chooseTopic("items")
    }
}
