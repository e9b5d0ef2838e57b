import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// The places at which a page of a column may begin, each as [begin, end of the page before, kind].
// ui/typography/page_breaks.py chooses among them.
QtObject {
    // The height of a page.
    property real page: 0

    // The places between the children of `column`, which begins at `y`, and within them.
    function below(column: Item, y: real, kind: string): list<var> {
        const found = [];
        let before = null;
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            if (before)
                found.push([y + child.y, y + before.y + before.height, between(before, child, kind)]);
            found.push(...within(child, y + child.y, column instanceof HelpLines));
            before = child;
        }
        return found;
    }

    function between(before: Item, after: Item, kind: string): string {
        const words = before as RunningText;
        // The title of the screen, which may rather be alone than the first sentence divided.
        if ((before as Loader)?.item instanceof Heading)
            return "intro";
        if (before instanceof Heading || words?.heading)
            return "heading";
        if (/[:：?？]$/.test(words?.words ?? "") && !(after instanceof HelpLines))
            return "intro";
        // What is asked for after the boxes.
        if ((before as Loader)?.item instanceof CheckRow && after instanceof RunningText)
            return "part";
        // Two Loaders: answers below a text.
        if (before instanceof Loader && after instanceof Loader)
            return "sentence";
        return after instanceof PhotoRules || after instanceof HelpLines ? "part" : kind;
    }

    // The places within an item. `part`: its parts belong together.
    function within(item: Item, y: real, part: bool): list<var> {
        if (item instanceof T.AbstractButton || item instanceof ItemRow || item instanceof Row)
            return [];
        if (item instanceof Text)
            return lines(item, y);
        if (item instanceof PhotoRules)
            return item.rowTops.slice(1).map(top => [y + top, y + top, "part"]);
        if (item instanceof Flow)
            return Array.from(new Set(Array.from(item.children, child => child.visible ? child.y : 0))).filter(top => top > 0).map(top => [y + top, y + top, "part"]);
        if (item instanceof HelpLines)
            return below(item, y, "framed");
        if (item instanceof Column || item instanceof ColumnLayout || (item as GridLayout)?.columns === 1)
            return below(item, y, part || item instanceof GridLayout ? "part" : "paragraph");
        return beside(item, y, part);
    }

    function lines(text: Text, y: real): list<var> {
        if (text.lineCount < 2)
            return [];
        const running = text as RunningText;
        const kinds = running ? Theme.paging.line_kinds({
            "text": text.text,
            "font": text.font,
            "pixelSize": text.fontInfo.pixelSize,
            "width": text.width,
            "wrap": text.wrapMode
        }) : [];
        // A text whose sentences share lines is divided only if it is higher than a page.
        const whole = running && !running.bySentence;
        // A heading is divided no sooner than it is parted from the line after it.
        const kindOf = kind => running?.heading ? "heading" : whole && ["sentence", "intro"].includes(kind) ? "part" : kind ?? "within";
        const distance = running ? text.lineHeight : text.contentHeight / text.lineCount;
        return Array.from({
            "length": text.lineCount - 1
        }, (_, line) => [y + (line + 1) * distance, y + (line + 1) * distance, kindOf(kinds[line])]);
    }

    // The places in a row: none beside a picture or a button. The content of a frame belongs together, and so does an
    // address and its QR code; what leads to a telephone number belongs to the first one more than further ones do. Rules
    // for a photo are read beside their pictures, if they fit on a page.
    function beside(item: Item, y: real, part: bool): list<var> {
        const block = item as InfoBlock;
        const together = block?.pictured && block.height <= page;
        const whole = block?.leads ? "intro" : block?.linked || ((item as Rectangle)?.border.width ?? 0) > 0 ? "framed" : "";
        const parts = Array.from(item.children).filter(child => child.visible && child.height > 0 && !(child instanceof Rectangle && child.children.length === 0 && child.height >= item.height - 1));
        const found = [];
        for (const child of parts) {
            for (const [top, end, kind] of within(child, y + child.y, part)) {
                const cut = parts.some(other => other !== child && y + other.y + 1 < top && top < y + other.y + other.height - 1);
                found.push([top, end, cut ? "picture" : together ? "heading" : whole && ["paragraph", "sentence"].includes(kind) ? whole : kind]);
            }
        }
        return found;
    }
}
