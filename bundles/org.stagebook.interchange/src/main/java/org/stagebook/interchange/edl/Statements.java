package org.stagebook.interchange.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.Excerpt;

/** Lines that are neither events nor comments: TITLE, FCM, M2, AUD, SPLIT and Avid's list of sources. */
final class Statements {

    private final EdlCollector edl;
    private final Comments comments;

    Statements(EdlCollector edl, Comments comments) {
        this.edl = edl;
        this.comments = comments;
    }

    /** Whether the line was one of them. */
    boolean accept(int line, String text) {
        boolean known = known(line, text) || comments.named(line, text);
        if (known) {
            edl.settleLoose();
        }
        return known;
    }

    private boolean known(int line, String text) {
        if (Comments.startsWith(text, "TITLE:")) {
            edl.title(line, text.substring(6).strip());
        } else if (Comments.startsWith(text, "FCM")) {
            mode(line, text.substring(3));
        } else if (Comments.startsWith(text, "M2 ") || Comments.startsWith(text, "M2\t")) {
            motion(line, new Tokens(text));
        } else if (Comments.startsWith(text, "AUD ") || Comments.startsWith(text, "AUD\t")) {
            channels(line, new Tokens(text));
        } else if (Comments.startsWith(text, "SPLIT:")) {
            edl.remark(line, text);
            edl.warnings()
                    .add(
                            line,
                            "A split edit: picture and sound of the next event do not change together. The delay was"
                                    + " not kept; each line of the event was placed by its own timecode.");
        } else if (text.startsWith(">>>")) {
            edl.unkept(line, text);
            edl.leaveEvent();
        } else if (Comments.startsWith(text, "EFFECTS NAME IS")) {
            edl.unkept(line, text);
        } else {
            return false;
        }
        return true;
    }

    private void mode(int line, String text) {
        String mode = text.toUpperCase(Locale.ROOT);
        if (!mode.contains("DROP")) {
            edl.remark(line, "FCM" + text);
            edl.warnings()
                    .add(
                            line,
                            "The frame code mode is neither DROP FRAME nor NON-DROP FRAME but \"" + Excerpt.of(text, 40)
                                    + "\"; the one before stays in force.");
        } else {
            edl.mode(new FrameCodeMode(line, !mode.contains("NON")));
        }
    }

    /** {@code M2 reel fps timecode}; the timecode, which repeats the source in point, is missing in some lists. */
    private void motion(int line, Tokens tokens) {
        int last = tokens.count() - 1;
        Optional<EdlLabel> label = LabelScanner.scan(tokens.text(last));
        int speedAt = label.isPresent() ? last - 1 : last;
        Optional<EdlMotion> motion = speedAt < 1
                ? Optional.empty()
                : speed(tokens.text(speedAt)).map(framesPerSecond -> new EdlMotion(line, framesPerSecond));
        if (motion.isEmpty()) {
            edl.remark(line, tokens.text(0, last));
            edl.warnings().add(line, "The speed of this retime (M2) cannot be read; the event was taken as shot.");
            return;
        }
        String reel = tokens.text(1, speedAt - 1);
        owner(reel, label)
                .filter(event -> event.motion(motion.get()))
                .ifPresentOrElse(event -> warnForeign(line, reel, event), () -> {
                    edl.remark(line, tokens.text(0, last));
                    edl.warnings()
                            .add(
                                    line,
                                    "This retime (M2) belongs to no event, or to one that has a retime already; it"
                                            + " was not kept.");
                });
    }

    /** Of the lines of an edit, the one the retime names; else the last. */
    private Optional<EventDraft> owner(String reel, Optional<EdlLabel> sourceIn) {
        List<EventDraft> lines = edl.currentGroup();
        for (EventDraft event : lines.reversed()) {
            boolean sameLabel =
                    sourceIn.isEmpty() || sourceIn.get().equals(event.source().in());
            if (sameLabel && event.head().reel().equalsIgnoreCase(reel)) {
                return Optional.of(event);
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }

    private void warnForeign(int line, String reel, EventDraft event) {
        if (!reel.isEmpty() && !event.head().reel().equalsIgnoreCase(reel)) {
            edl.warnings()
                    .add(
                            line,
                            "The retime (M2) names reel \"" + Excerpt.of(reel, 40) + "\", the event above it \""
                                    + Excerpt.of(event.head().reel(), 40) + "\"; it was taken for that event.");
        }
    }

    private static Optional<Double> speed(String word) {
        if (word.length() > 12) {
            return Optional.empty();
        }
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sign = i == 0 && (c == '-' || c == '+');
            if (!sign && c != '.' && !LabelScanner.isDigit(c)) {
                return Optional.empty();
            }
            digits += LabelScanner.isDigit(c) ? 1 : 0;
        }
        boolean number = digits > 0 && word.indexOf('.') == word.lastIndexOf('.');
        return number ? Optional.of(Double.parseDouble(word)) : Optional.empty();
    }

    /** {@code AUD  3    4}: the event above uses these channels, too. */
    private void channels(int line, Tokens tokens) {
        List<String> channels = new ArrayList<>();
        boolean numbers = tokens.count() > 1;
        for (int i = 1; i < tokens.count(); i++) {
            String word = tokens.text(i);
            numbers &= word.length() <= 2 && word.chars().allMatch(Character::isDigit);
            channels.add("A" + word);
        }
        if (numbers && edl.current().isPresent()) {
            channels.forEach(edl.current().get()::channel);
        } else {
            edl.remark(line, tokens.text(0, tokens.count() - 1));
            edl.warnings()
                    .add(
                            line,
                            "This line of audio channels (AUD) belongs to no event or has no channel numbers; it was"
                                    + " not kept.");
        }
    }
}
