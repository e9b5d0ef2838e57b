import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// More than fits is read page by page: no scroll bar, no half lines. The bottom bar has the buttons (ScreenFrame.pager).
// A page begins with a whole line of a text, or with a whole child of the content where that is no text.
Item {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property alias column: column
    // What is paged only explains what the screen is for: to turn its pages is never the thing to do.
    property bool aside: false
    // Whether its lines stand closer than is usual.
    property bool dense: false
    readonly property bool paged: column.implicitHeight > height + 1
    readonly property bool atStart: offset <= 0
    readonly property bool atEnd: !paged || offset + flick.height + flick.begin >= column.implicitHeight - 1
    property real offset: 0
    // Where pages begin, and where the next one does; 0: this is the last.
    readonly property list<real> tops: starts()
    readonly property real next: tops.find(top => top > offset + 1) ?? 0

    // How far letters reach out of their line. A page ends that much later, and the next one begins that much later, so
    // that neither shows a sliver of the other's: descenders go below their line; stacked marks go above theirs; readings
    // over kanji have room of their own.
    readonly property int reach: Theme.stacked && !(dense && Theme.language === "vi") ? -Math.ceil(Theme.bodySize * 0.06) : Math.round(Theme.bodySize * (Theme.ruby ? 0.02 : 0.07))

    // Where a page may begin; `whole` keeps the head of a block together.
    function breaks(whole: bool): list<real> {
        const tops = [];
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            tops.push(child.y);
            const block = child as InfoBlock;
            if (child instanceof Text || child.height > height * (block ? 0.6 : 1)) {
                const head = whole ? block?.head ?? (child as ReviewRow)?.head ?? 0 : 0;
                const tail = whole && block ? Theme.bodySize * 2 : 0;
                tops.push(...lines(child, child.y).filter(top => top >= child.y + head && top <= child.y + child.height - tail));
            }
        }
        return tops.sort((one, other) => one - other);
    }

    // Where the lines of all texts in `item` begin, and what stands below something else; not what stands beside it.
    function lines(item: Item, y: real): list<real> {
        const photos = item as PhotoRules;
        if (photos)
            return photos.rowTops.map(top => y + top);
        const tops = [];
        // What is pressed is on a page as a whole, and what it is about with it.
        if (item instanceof T.AbstractButton || item instanceof ItemRow)
            return tops;
        if (item instanceof Row || item instanceof Flow) {
            for (const child of item.children)
                if (child.visible && child.y > 0 && item instanceof Flow)
                    tops.push(y + child.y);
            return tops;
        }
        const text = item as Text;
        for (let line = 1; text && line < text.lineCount; line++)
            tops.push(y + line * text.lineHeight);
        const below = item instanceof Column || item instanceof ColumnLayout || (item as GridLayout)?.columns === 1;
        for (const child of item.children)
            if (child.visible && child.height > 0)
                tops.push(...(below ? [y + child.y] : []), ...lines(child, y + child.y));
        return tops;
    }

    function starts(): list<real> {
        const found = [0];
        // Before the first layout there is no height to page by; and what fits on one page is not measured line by line.
        if (height + 1 < Theme.bodySize * 1.5 || !paged)
            return found;
        const best = breaks(true);
        const heads = new Set(Array.from(column.children, child => child.y));
        let all = null;
        for (let start = 0; column.implicitHeight - start > height + 1; ) {
            // The space before a whole child need not be on the page; but for the feet of letters, where readings take
            // what is below the last line.
            const free = Math.max(0, spacing - (Theme.ruby ? Theme.bodySize * 0.07 : 0));
            const fits = top => top > start && top - (heads.has(top) ? free : 0) <= start + height + 1;
            const last = best.filter(fits).pop();
            if (last === undefined && all === null)
                all = breaks(false);
            start = last ?? all.filter(fits).pop() ?? start + height;
            found.push(start);
        }
        return found;
    }

    function turn(forward: bool): void {
        if (forward)
            offset = next || offset;
        else
            offset = tops.filter(top => top < offset - 1).pop() ?? 0;
    }

    // `reach` at one place: between two children, or above an item with its answers, there is space enough.
    function reachAt(top: real): int {
        const begins = (item, y) => item.visible && Math.abs(y - top) < 1;
        const between = Array.from(column.children).some(child => begins(child, child.y) || Array.from(child.children).some(part => part instanceof ItemRow && begins(part, child.y + part.y)));
        return between ? Math.min(0, reach) : reach;
    }

    // Who works with keys comes to the next page by going on.
    function follow(): void {
        let above = Window.activeFocusItem;
        while (above && above !== column)
            above = above.parent;
        if (!above)
            return;
        const item = Window.activeFocusItem;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < offset - 1 || top + item.height > offset + flick.height + flick.begin + 1)
            offset = tops.filter(start => start <= top + 1).pop() ?? 0;
    }

    Window.onActiveFocusItemChanged: follow()
    onHeightChanged: offset = 0
    onWidthChanged: offset = 0

    Item {
        id: flick

        // Some letters, a J above all, begin a little left of their line; Devanagari ends a little right of it.
        readonly property int begin: view.reachAt(view.offset)
        readonly property real end: view.next > 0 ? view.next + view.reachAt(view.next) : column.implicitHeight

        x: -Theme.gap
        y: begin
        width: view.width + 2 * Theme.gap
        height: (view.paged ? Math.min(view.height, end - view.offset) : view.height) - begin
        clip: view.paged

        Column {
            id: column

            x: Theme.gap
            // What does not fill the page lies at its lower end for who cannot reach up.
            y: -flick.begin + (view.paged ? -view.offset : Theme.lowReach ? Math.max(0, view.height - implicitHeight) : 0)
            width: view.width
        }
    }
}
