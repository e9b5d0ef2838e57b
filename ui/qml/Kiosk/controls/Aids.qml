import QtQuick
import Kiosk

// What is at hand on every screen: somebody of the staff, another language, another text size.
Row {
    id: aids

    required property var frame
    // Where there is no room for all of them the panel behind "text size" has the others, too.
    property bool brief: false
    // Whether this is something for the staff.
    property bool staffed: true

    signal staff
    signal asked(string topic)

    spacing: Theme.gap

    ActionButton {
        objectName: "action:staff"
        visible: aids.staffed && aids.frame.canCallStaff && !aids.brief
        width: Theme.mm(32)
        leftPadding: Theme.mm(1)
        text: qsTr("Call staff")
        onClicked: aids.staff()
    }

    ActionButton {
        objectName: "action:language"
        visible: aids.frame.canSwitchLanguage && !aids.brief
        width: Theme.mm(42)
        leftPadding: Theme.mm(0.5)
        sign: "globe"
        text: aids.frame.languages.find(each => each.code === aids.frame.language)?.name ?? ""
        Accessible.name: qsTr("Language") + ": " + text
        onClicked: aids.asked("language")
    }

    ActionButton {
        objectName: "action:display"
        width: Theme.target
        leftPadding: Theme.mm(1)
        text: Theme.japanese || Theme.language === "zh" ? "文字" : "Aa"
        Accessible.name: qsTr("Text size and contrast")
        onClicked: aids.asked("display")
    }
}
