package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.CueNote;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.CueRow.CueTime;
import org.stagebook.report.content.ReelCues;
import org.stagebook.report.internal.Blocks;

/** The cue list by reel, for paper; removed cues at the end of their reel. */
final class CueBlocks {
    private static final Column NUMBER = Column.left(
            "No.", 0.9, Part.of("number", "Number", Look.STRONG), Part.of("category", "Category", Look.CATEGORY));
    private static final Column TIME =
            Column.left("In / out", 1.2, Part.of("start", "Start", Look.TIME), Part.of("end", "End", Look.TIME));
    private static final Column FEET = Column.left(
            "Feet", 0.9, Part.of("feet", "Start, feet", Look.TIME), Part.of("feet", "End, feet", Look.TIME));
    private static final Column HEARD = Column.left(
            "What is heard",
            2.6,
            Part.of("description", "Description", Look.TEXT),
            Part.of("character", "Character", Look.STRONG),
            Part.of("line", "Line", Look.SPOKEN));
    private static final Column INTENT = Column.left(
            "What for, and what was said",
            3,
            Part.of("intent", "Intent", Look.TEXT),
            new Part("reference", "Reference", "like ", Look.QUIET),
            Part.of("notes", "Notes", Look.QUIET));
    private static final Column STATE = Column.left(
            "State",
            1.2,
            Part.of("status", "Status", Look.TEXT),
            Part.of("priority", "Priority", Look.ALERT),
            Part.of("assignee", "Assignee", Look.QUIET));
    private static final Column REASON = Column.left("Why it was removed", 3, Part.of("reason", "Reason", Look.TEXT));

    private CueBlocks() {}

    static List<Block> of(CueListContent cues) {
        List<Block> blocks = new ArrayList<>();
        if (cues.cueCount() + cues.removedCount() == 0) {
            blocks.add(new Heading(1, "Cue list", ""));
            blocks.add(new Paragraph("", "The production has no cues yet.", true));
            return blocks;
        }
        cues.reels().forEach(reel -> add(reel, blocks));
        return blocks;
    }

    private static void add(ReelCues reel, List<Block> blocks) {
        blocks.add(new Section("Cue list, " + reel.title()));
        blocks.add(new Heading(1, "Cue list, " + reel.title(), facts(reel)));
        if (reel.cues().isEmpty()) {
            blocks.add(new Paragraph("", "No cues in this reel.", true));
        } else {
            blocks.add(new Table(
                    "Cues",
                    List.of(),
                    List.of(NUMBER, TIME, FEET, HEARD, INTENT, STATE),
                    reel.cues().stream().map(CueBlocks::row).toList()));
        }
        if (!reel.removed().isEmpty()) {
            blocks.add(new Heading(2, "Removed", Blocks.count(reel.removed().size(), "cue")));
            blocks.add(new Table(
                    "Removed cues",
                    List.of(),
                    List.of(NUMBER, TIME, FEET, HEARD, REASON),
                    reel.removed().stream().map(CueBlocks::removed).toList()));
        }
    }

    private static String facts(ReelCues reel) {
        String cut = reel.pictureCut().isEmpty() ? "" : "cut " + reel.pictureCut() + "   ";
        return cut + Blocks.count(reel.cues().size(), "cue");
    }

    private static Row row(CueRow cue) {
        boolean ofNote = cue.priority().equals("high") || cue.priority().equals("urgent");
        return Row.of(List.of(
                List.of(cue.number(), cue.category().code()),
                time(cue),
                feet(cue),
                heard(cue),
                List.of(cue.intent(), cue.reference(), notes(cue)),
                List.of(cue.status(), ofNote ? cue.priority() : "", cue.assignee())));
    }

    private static Row removed(CueRow cue) {
        String reason = cue.removalReason().isEmpty() ? "no reason given" : cue.removalReason();
        return new Row(
                List.of(
                        List.of(cue.number(), cue.category().code()),
                        time(cue),
                        feet(cue),
                        heard(cue),
                        List.of(reason)),
                Row.Tone.PALE);
    }

    private static List<String> time(CueRow cue) {
        return List.of(
                cue.time().map(CueTime::start).orElse("no place"),
                cue.time().map(CueTime::end).orElse(""));
    }

    private static List<String> feet(CueRow cue) {
        return List.of(
                cue.time().map(CueTime::startFeet).orElse(""),
                cue.time().map(CueTime::endFeet).orElse(""));
    }

    private static List<String> heard(CueRow cue) {
        return List.of(cue.description(), cue.character(), cue.line().equals(cue.description()) ? "" : cue.line());
    }

    private static String notes(CueRow cue) {
        return cue.notes().stream().map(CueBlocks::note).collect(Collectors.joining("\n"));
    }

    private static String note(CueNote note) {
        return note.author().isEmpty() ? note.text() : note.author() + ": " + note.text();
    }
}
