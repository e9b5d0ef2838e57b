pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The menu: for whom to apply, the status of an application, and five topics to read about.
ScreenFrame {
    id: screen

    readonly property bool upright: roomHeight > roomWidth
    // With little room buttons have names without notes.
    readonly property bool brief: !upright && (Theme.comfort < 1.1 || Theme.large)
    // With least room the topics are on the next page.
    readonly property bool after: !upright && Theme.tight
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

    readonly property var ways: [
        {
            "code": "self",
            "name": qsTr("Apply for myself"),
            "note": qsTr("I am 18 or older")
        },
        {
            "code": "child_by_representative",
            "name": qsTr("Apply for my child"),
            "note": qsTr("under 15")
        },
        {
            "code": "others",
            "name": qsTr("Other applications"),
            "note": qsTr("I am 15 to 17, or a guardian")
        },
        {
            "code": "status",
            "name": qsTr("Check status"),
            "note": Theme.japanese ? "" : "予約・申込状況確認"
        }
    ]

    function choose(way: string): void {
        if (way === "status")
            model.actions.choosePath("status");
        else if (way === "others")
            model.actions.choosePath("apply");
        else
            model.actions.chooseApplicant(way);
    }

    name: "menu"
    pager: answers
    title: qsTr("What would you like to do?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.mm(screen.upright ? 5 : screen.brief ? 1 : 3)

        AnswerGrid {
            id: answers

            Layout.fillWidth: true
            Layout.fillHeight: true
            prefix: "do:"
            nameSize: Theme.small || Theme.large ? Theme.captionSize : Theme.keySize
            tallest: Theme.mm(60)
            answers: screen.ways
            onAnswered: code => screen.choose(code)
        }

        Item {
            id: below

            visible: !screen.after
            Layout.fillWidth: true
            Layout.preferredHeight: topics.implicitHeight
        }
    }

    GridLayout {
        id: topics

        parent: screen.after ? answers.column : below
        width: parent?.width ?? 0
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
                Layout.fillHeight: screen.brief
                Layout.preferredHeight: screen.brief ? implicitHeight : Theme.mm(screen.upright ? 24 : 36)
                text: modelData.text
                picture: screen.brief ? "" : modelData.picture
                beside: screen.upright
                onClicked: screen.model.actions.chooseTopic(modelData.code)
            }
        }
    }
}
