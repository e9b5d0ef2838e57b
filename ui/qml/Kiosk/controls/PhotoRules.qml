pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The rules for the photo of the card, and four photos that are rejected (R104-R106).
Flow {
    id: rules

    topPadding: Theme.mm(1.2)

    readonly property real cell: Math.max(Theme.mm(36), Theme.bodySize * 5.6)
    readonly property int most: Math.max(2, Math.floor(width / cell))
    // As many columns as fit, without a photo alone in the last row.
    readonly property int columns: Math.ceil(photos.length / Math.ceil(photos.length / most))
    // A page may end between two rows, not within one.
    readonly property list<real> rowTops: {
        const tops = [];
        for (const photo of children)
            if (photo.visible && photo.height > 0 && !tops.includes(photo.y - topPadding))
                tops.push(photo.y - topPadding);
        return tops;
    }
    readonly property var photos: [
        {
            "fault": "",
            "caption": "45 × 35 mm"
        },
        {
            "fault": "background",
            "caption": qsTr("Something behind")
        },
        {
            "fault": "unclear",
            "caption": qsTr("Unclear")
        },
        {
            "fault": "hat",
            "caption": qsTr("Hat")
        },
        {
            "fault": "glasses",
            "caption": qsTr("Sunglasses")
        }
    ]

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A photo that is accepted, and four that are not")

    Repeater {
        model: rules.photos

        Item {
            id: photo

            required property var modelData
            readonly property bool good: modelData.fault === ""

            width: rules.width / rules.columns
            height: face.height + caption.height + Theme.mm(3)

            FacePicture {
                id: face

                width: Math.min(Theme.mm(Theme.tight ? 19 : 26), photo.width * 0.7)
                fault: photo.modelData.fault
            }

            Rectangle {
                id: sign

                anchors.horizontalCenter: face.right
                anchors.bottom: face.bottom
                anchors.bottomMargin: Theme.mm(1)
                width: Theme.mm(9)
                height: width
                radius: width / 2
                color: photo.good ? Theme.done : Theme.caution
                border.width: Theme.line
                border.color: photo.good ? Theme.done : Theme.cautionLine

                Pictogram {
                    anchors.fill: parent
                    anchors.margins: Theme.mm(1.5)
                    name: photo.good ? "tick" : "cross"
                    color: photo.good ? Theme.brandInk : Theme.cautionInk
                }
            }

            RunningText {
                id: caption

                anchors.top: face.bottom
                anchors.topMargin: Theme.mm(0.5)
                width: parent.width - Theme.mm(1)
                words: photo.modelData.caption
                leading: Theme.stacked ? Theme.leading : 1.2
            }
        }
    }
}
