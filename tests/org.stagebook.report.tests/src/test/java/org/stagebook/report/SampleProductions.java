package org.stagebook.report;

import java.util.List;
import java.util.Random;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Productions for prints: of any size, and with what people paste into texts. */
public final class SampleProductions {
    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;
    private static final List<String> CODES = List.of("DX", "ADR", "group", "FX", "BG", "foley", "MX");

    /** Emoji, right-to-left, signs of control, markup, formulas, a half of a pair, a very long word and a very long text. */
    public static final List<String> HOSTILE = List.of(
            "😀 🧨 👩‍👩‍👧 family",
            "שלום עולם, and back",
            "مرحبا بالعالم",
            "tab\there\u0000\u0007\u001b[31m bell",
            "</td><script>alert(1)</script> & \"quotes\" 'too'",
            "=HYPERLINK(\"x\")",
            "@SUM(A1)",
            "half \uD83D of a pair \uFFFE \uFFFF",
            "Łódź Ελληνικά Кириллица naïve e\u0301",
            "W".repeat(900),
            "a very long note, ".repeat(600),
            "_x000D_ line\r\nbreak\rhere",
            "漢字かな交じり文");

    private SampleProductions() {}

    /** A production of one reel for each 500 cues. */
    public static Production of(int cues, long seed) {
        Random random = new Random(seed);
        Production production = empty("Seed " + seed);
        for (int first = 0; first < cues; first += 500) {
            Reel reel = reel(production, first / 500 + 1);
            for (int i = first; i < Math.min(cues, first + 500); i++) {
                reel.getCues().add(cue(production, reel, i, random));
            }
        }
        return production;
    }

    /** A production in which every text is hostile. */
    public static Production hostile() {
        Production production = empty("</title>😀 Hostile");
        Reel reel = reel(production, 1);
        Random random = new Random(5);
        for (int i = 0; i < HOSTILE.size(); i++) {
            Cue cue = cue(production, reel, i, random);
            String text = HOSTILE.get(i);
            cue.setNumber("H" + i);
            cue.setDescription(text);
            cue.setLine(text);
            cue.setCharacter(text);
            cue.setIntent(text);
            Note note = FACTORY.createNote();
            note.setAuthor(text);
            note.setText(text);
            cue.getNotes().add(note);
            cue.setCategory(production.getCategories().get(i % 2));
            reel.getCues().add(cue);
        }
        reel.getScenes().getFirst().setIntent(HOSTILE.get(0));
        return production;
    }

    private static Production empty(String title) {
        Production production = FACTORY.createProduction();
        production.setTitle(title);
        production.setTimecodeFormat(TimecodeFormat.TC_24);
        production.setFilmGauge(FilmGauge.MM35_4PERF);
        production.setSampleRateHz(48_000);
        for (String code : CODES) {
            Category category = FACTORY.createCategory();
            category.setCode(code);
            category.setColour("#56B4E9");
            production.getCategories().add(category);
        }
        return production;
    }

    private static Reel reel(Production production, int number) {
        Reel reel = FACTORY.createReel();
        reel.setNumber(number);
        reel.setStart(at(number, 0));
        reel.setEnd(at(number, 24 * 1200L));
        reel.setFirstFrameOfAction(at(number, 192));
        reel.setLastFrameOfAction(at(number, 24 * 1190L));
        for (int i = 0; i < 10; i++) {
            Scene scene = FACTORY.createScene();
            scene.setNumber(Integer.toString(number * 10 + i));
            scene.setTitle("INT. ROOM " + i);
            scene.setRange(new TimeRange(at(number, 192 + i * 2800L), at(number, 192 + (i + 1) * 2800L)));
            reel.getScenes().add(scene);
        }
        production.getReels().add(reel);
        return reel;
    }

    private static Cue cue(Production production, Reel reel, int index, Random random) {
        Cue cue = FACTORY.createCue();
        long start = 192L + random.nextInt(27_000);
        cue.setNumber("C" + index);
        cue.setRange(
                new TimeRange(at(reel.getNumber(), start), at(reel.getNumber(), start + 1 + random.nextLong(600))));
        cue.setCategory(production.getCategories().get(random.nextInt(CODES.size())));
        cue.setDescription("Sound " + index + " "
                + "of something ".repeat(random.nextInt(6)).strip());
        if (CODES.indexOf(cue.getCategory().getCode()) < 3) {
            cue.setCharacter("CHARACTER " + random.nextInt(8));
            cue.setLine("Line " + index + " "
                    + "and so on ".repeat(random.nextInt(5)).strip());
        }
        return cue;
    }

    public static Position at(int hour, long frame) {
        return TimecodeFormat.TC_24.positionOfFrame(hour * 24L * 3600 + frame);
    }
}
