pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Two things to do, and five to read about: each is one touch away.
ScreenFrame {
    id: screen

    readonly property bool upright: roomHeight > roomWidth
    // Little room: the names say it all.
    readonly property bool brief: !upright && (Theme.comfort < 1.1 || Theme.large)
    readonly property var topics: [
        {
            "code": "items",
            "text": qsTr("Who gets what?"),
            "picture": "points"
        },
        {
            "code": "get_card",
            "text": qsTr("I have no card"),
            "picture": "card"
        },
        {
            "code": "places",
            "text": qsTr("Other ways and places"),
            "picture": "spot"
        },
        {
            "code": "help",
            "text": qsTr("Help by phone"),
            "picture": "telephone"
        },
        {
            "code": "safety",
            "text": qsTr("Is it safe?"),
            "picture": "shield"
        }
    ]

    name: "menu"
    title: qsTr("What would you like to do?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.mm(screen.upright ? 5 : 3)

        GridLayout {
            columns: screen.upright ? 1 : 2
            columnSpacing: Theme.mm(4)
            rowSpacing: Theme.mm(5)
            uniformCellWidths: true
            uniformCellHeights: true

            ChoiceButton {
                objectName: "path:apply"
                Layout.fillWidth: true
                Layout.fillHeight: true
                nameSize: Theme.tight ? Theme.bodySize : Theme.keySize
                centred: true
                text: qsTr("Apply for points")
                term: "申込"
                note: screen.brief ? "" : qsTr("Choose a payment service and apply")
                onClicked: screen.model.actions.choosePath("apply")
            }

            ChoiceButton {
                objectName: "path:status"
                Layout.fillWidth: true
                Layout.fillHeight: true
                nameSize: Theme.tight ? Theme.bodySize : Theme.keySize
                centred: true
                text: qsTr("Check status")
                term: "予約・申込状況確認"
                note: screen.brief ? "" : qsTr("See what you have applied for")
                onClicked: screen.model.actions.choosePath("status")
            }
        }

        GridLayout {
            id: topics

            Layout.fillHeight: false
            columns: screen.upright ? 1 : screen.topics.length
            columnSpacing: Theme.gap
            rowSpacing: Theme.mm(3)
            uniformCellWidths: true

            Repeater {
                model: screen.topics

                TopicButton {
                    required property var modelData

                    objectName: "topic:" + modelData.code
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.mm(screen.upright ? 24 : Theme.tight ? 25 : screen.brief ? 26 : 36)
                    text: modelData.text
                    picture: screen.brief ? "" : modelData.picture
                    beside: screen.upright
                    onClicked: screen.model.actions.chooseTopic(modelData.code)
                }
            }
        }
    }
}
