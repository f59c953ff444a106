package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.edl.EdlLocator.Label;
import org.stagebook.interchange.edl.EventDraft.NameKind;
import org.stagebook.interchange.text.SourceLine;

/** Reads comments, written with or without a space after the asterisk, some programs' without the asterisk. */
final class Comments {

    private final EdlCollector edl;
    private final MarkerTable markerTable;

    Comments(EdlCollector edl) {
        this.edl = edl;
        this.markerTable = new MarkerTable(edl);
    }

    /** A line that begins with an asterisk. */
    void accept(SourceLine line) {
        String body = body(line.text());
        if (body.isEmpty() || named(line.number(), body) || markerTable.accept(line)) {
            edl.settleLoose();
        } else {
            edl.looseComment(line.number(), line.text().strip());
        }
    }

    /** A comment without its asterisk. */
    static String body(String comment) {
        String text = comment.strip();
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '*' || text.charAt(start) == ' ')) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether it is one of the comments that say something of an event; without its asterisk. */
    boolean named(int line, String body) {
        return names(line, body, "FROM CLIP NAME:", NameKind.FROM_CLIP)
                || names(line, body, "TO CLIP NAME:", NameKind.TO_CLIP)
                || names(line, body, "SOURCE FILE:", NameKind.FILE)
                || names(line, body, "FROM FILE:", NameKind.FILE)
                || names(line, body, "FROM CLIP:", NameKind.FILE)
                || names(line, body, "CLIP NAME:", NameKind.FROM_CLIP)
                || finalCutReel(line, body)
                || locator(line, body);
    }

    private boolean names(int line, String body, String key, NameKind kind) {
        if (!startsWith(body, key)) {
            return false;
        }
        String value = edl.name(body.substring(key.length()).strip());
        Optional<EventDraft> event = edl.current();
        if (!value.isEmpty() && event.filter(draft -> draft.name(kind, value)).isEmpty()) {
            event.ifPresentOrElse(
                    draft -> another(
                            line,
                            body,
                            "The event of line " + draft.line() + " has another " + key + " already; \""
                                    + Excerpt.of(value, 60) + "\" was not kept."),
                    () -> edl.unkept(line, "* " + body));
        }
        return true;
    }

    private void another(int line, String body, String sentence) {
        edl.remark(line, body);
        edl.warnings().add(line, sentence);
    }

    /** {@code FINAL CUT PRO REEL: the whole name REPLACED BY: the short one}. */
    private boolean finalCutReel(int line, String body) {
        String key = "FINAL CUT PRO REEL:";
        if (!startsWith(body, key)) {
            return false;
        }
        String value = body.substring(key.length());
        int replaced = value.indexOf("REPLACED BY:");
        String reel = edl.name((replaced < 0 ? value : value.substring(0, replaced)).strip());
        if (reel.isEmpty()
                || edl.current()
                        .filter(draft -> draft.name(NameKind.FULL_REEL, reel))
                        .isEmpty()) {
            edl.unkept(line, "* " + body);
        }
        return true;
    }

    /** {@code LOC: 01:00:01:14 RED  text}. */
    private boolean locator(int line, String body) {
        if (!startsWith(body, "LOC:")) {
            return false;
        }
        Tokens tokens = new Tokens(body.substring(4));
        Optional<EdlLabel> label = tokens.count() == 0 ? Optional.empty() : LabelScanner.scan(tokens.text(0));
        if (label.isEmpty()) {
            edl.remark(line, body);
            edl.warnings().add(line, "The timecode of this locator cannot be read; it was not kept.");
            return true;
        }
        boolean coloured = tokens.count() > 1 && LocatorColour.isOne(tokens.text(1));
        String colour = coloured ? edl.name(tokens.text(1)) : "";
        String text = tokens.text(coloured ? 2 : 1, tokens.count() - 1);
        edl.locator(new EdlLocator(line, label.get(), Optional.empty(), 0, new Label(colour, "", text)));
        return true;
    }

    /** Whatever the case of the letters. */
    static boolean startsWith(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }
}
