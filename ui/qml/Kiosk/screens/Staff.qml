import QtQuick
import Kiosk

// Staff was called. Nothing of the visit is shown until the person goes on (E27).
ScreenFrame {
    id: screen

    name: "staff"
    title: qsTr("Staff have been called")
    pager: pages
    titleInPages: Theme.tight
    primaryText: qsTr("Go on")

    Pictogram {
        id: picture

        y: Theme.upright ? 0 : (parent.height - height) / 2
        width: Theme.tight ? 0 : Math.min(Theme.mm(40), parent.width * 0.22)
        height: width
        name: "person"
    }

    PagedView {
        id: pages

        anchors.left: Theme.upright ? parent.left : picture.right
        anchors.leftMargin: Theme.tight || Theme.upright ? 0 : Theme.mm(6)
        anchors.right: parent.right
        anchors.top: Theme.upright ? picture.bottom : parent.top
        anchors.topMargin: Theme.upright ? Theme.mm(6) : 0
        anchors.bottom: parent.bottom
        spacing: Theme.mm(3)

        RunningText {
            width: parent.width
            words: qsTr("What you entered is not shown now. You can ask anything.")
            font.weight: Font.Bold
        }

        RunningText {
            width: parent.width
            words: qsTr("Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.")
        }

        RunningText {
            width: parent.width
            words: qsTr("When you are alone again, press “Go on”.")
        }
    }
}
