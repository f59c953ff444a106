package org.stagebook.interchange.sheet.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.Lists;
import org.stagebook.model.Category;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A production with cues that say everything, in words that formats stumble over. */
final class RandomCues {

    private static final List<String> WORDS = List.of(
            "Door",
            "=SUM(A1)",
            "+3 dB",
            "-6 dB",
            "@mic",
            "\"quoted\"",
            "a, b; c",
            "tab\there",
            "two\nlines",
            "{braces}",
            "[BIG]",
            "$QN=7",
            "ünïcödé",
            "ドア",
            "🎬",
            "5'",
            "''twice",
            "01:00:00:00",
            "<i>italic</i>",
            "a --> b",
            "#1",
            "'=x",
            "back\\slash",
            "two  spaces",
            "|pipe|",
            "&amp;",
            "42",
            "_x000D_?",
            "{QN=3}",
            "Text=x");

    private final Random random;
    private final TimecodeFormat format;

    RandomCues(Random random, TimecodeFormat format) {
        this.random = random;
        this.format = format;
    }

    EditingSession production(int reels, int cues) {
        EditingSession editing = Lists.open(format, reels);
        editing.run("Fill", production -> {
            for (int i = 0; i < cues; i++) {
                Reel reel = production.getReels().get(random.nextInt(reels));
                cue(reel, production.getCategories(), "R" + i).addTo(reel);
            }
        });
        return editing;
    }

    private NewCue cue(Reel reel, List<Category> categories, String number) {
        long start = format.frameAt(reel.getStart(), Rounding.FLOOR) + random.nextInt(40_000);
        long frames = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(5_000);
        Position first = format.positionOfFrame(start);
        NewCue cue = NewCue.at(new TimeRange(first, format.positionOfFrame(start + frames)))
                .number(random.nextBoolean() ? number : "")
                .description(text())
                .spoken(maybe(), maybe())
                .intent(maybe())
                .reference(maybe())
                .priority(Priority.VALUES.get(random.nextInt(Priority.VALUES.size())))
                .status(random.nextBoolean() ? CueStatus.SPOTTED : CueStatus.EDITED)
                .origin(Origin.VALUES.get(random.nextInt(Origin.VALUES.size())));
        if (random.nextInt(3) > 0) {
            cue.category(categories.get(random.nextInt(categories.size())));
        }
        if (random.nextBoolean()) {
            cue.note(Instant.EPOCH, text());
        }
        return cue.tags(tags());
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(List.of("Sc=4A", "Actor=Somebody Else", "TBW", "ADR", "Odd name=x", "QN=9", "Tag1=y", "Empty=")
                    .get(random.nextInt(8)));
        }
        return tags.stream().distinct().toList();
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
