import QtQuick
import Kiosk

// Buttons of every screen: call staff, language, and how the screen is shown.
Row {
    id: aids

    required property var frame
    // Too little room for all buttons: the panel behind "text size" has the others.
    property bool brief: false
    // Whether there is a button to call staff.
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
        width: Theme.mm(43.5)
        leftPadding: Theme.mm(0.8)
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
        Accessible.name: [qsTr("Text size and contrast"), aids.brief && aids.frame.canCallStaff ? qsTr("Call staff") : "", aids.brief && aids.frame.canSwitchLanguage ? qsTr("Language") : ""].filter(each => each !== "").join(", ")
        onClicked: aids.asked("display")
    }
}
