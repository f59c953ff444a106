package org.stagebook.report.internal;

import org.stagebook.report.content.CueNote;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.CueRow.CueTime;
import org.stagebook.report.content.ReelCues;

/** Cells of cues, the same in every document. */
public final class CueCells {
    private CueCells() {}

    /** Where a reel begins and ends. */
    public static Html reelFacts(ReelCues reel) {
        Html facts = Html.tag("p", "reelfacts");
        fact(facts, "start", reel.start());
        fact(facts, "FFOA", reel.firstFrameOfAction());
        fact(facts, "LFOA", reel.lastFrameOfAction());
        fact(facts, "end", reel.end() + (reel.lengthFeet().isEmpty() ? "" : " = " + reel.lengthFeet()));
        fact(facts, "cut", reel.pictureCut());
        return facts;
    }

    private static void fact(Html facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Html.tag("span").add(Html.text("b", name)).add(" " + value));
        }
    }

    /** First frame over the first frame after. */
    public static Html timecode(CueRow cue) {
        return two(
                cue.time().map(CueTime::start).orElse(""),
                cue.time().map(CueTime::end).orElse(""));
    }

    /** The same in feet+frames. */
    public static Html feet(CueRow cue) {
        return two(
                cue.time().map(CueTime::startFeet).orElse(""),
                cue.time().map(CueTime::endFeet).orElse(""));
    }

    /** What is heard, and for spoken cues who says what. */
    public static Html description(CueRow cue) {
        Html cell = Html.tag("td", "wide");
        String title = cue.description().isEmpty() && cue.line().isEmpty() ? "(no description)" : cue.description();
        cell.add(Html.tag("span", "desc").add(title));
        String spoken = cue.line().equals(cue.description()) ? "" : cue.line();
        if (!cue.character().isEmpty() || !spoken.isEmpty()) {
            Html line = Html.tag("span", "line");
            if (!cue.character().isEmpty()) {
                line.add(Html.text("b", cue.character()), Html.tag("span").add(" "));
            }
            cell.add(line.add(spoken.isEmpty() ? "" : "“" + spoken + "”"));
        }
        return cell;
    }

    /** What it is for, what it should be like, and what was said about it. */
    public static Html intent(CueRow cue) {
        boolean nothing = cue.intent().isEmpty()
                && cue.reference().isEmpty()
                && cue.notes().isEmpty();
        Html cell = Html.tag("td", nothing ? "none" : "wide");
        if (!cue.intent().isEmpty()) {
            cell.add(Html.tag("span", "desc").add(cue.intent()));
        }
        if (!cue.reference().isEmpty()) {
            cell.add(Html.tag("span", "ref").add("like " + cue.reference()));
        }
        for (CueNote note : cue.notes()) {
            String day = note.created().length() >= 10 ? note.created().substring(0, 10) : "";
            String who = (note.author() + " " + day).strip();
            Html line = Html.tag("span", "note");
            if (!who.isEmpty()) {
                line.add(Html.text("b", who), Html.tag("span").add(" "));
            }
            cell.add(line.add(note.text()));
        }
        return cell;
    }

    /** Status with priority and who works on it; the sign says the same as the colour. */
    public static Html status(CueRow cue) {
        String sign = switch (cue.status()) {
            case "approved", "mixed", "handed over", "edited" -> "done";
            case "in progress" -> "going";
            default -> "open";
        };
        Html cell =
                Html.tag("td", "state").add(Html.tag("span", "status " + sign).add(cue.status()));
        if (cue.priority().equals("high") || cue.priority().equals("urgent")) {
            cell.add(Html.tag("span", "prio").add("! " + cue.priority()));
        }
        if (!cue.assignee().isEmpty()) {
            cell.add(Html.tag("span", "who").add(cue.assignee()));
        }
        return cell;
    }

    private static Html two(String first, String second) {
        Html cell = Html.tag("td", first.isEmpty() ? "none" : "num two").add(Html.text("span", first));
        return second.isEmpty() ? cell : cell.add(Html.tag("span", "quiet").add(second));
    }
}
