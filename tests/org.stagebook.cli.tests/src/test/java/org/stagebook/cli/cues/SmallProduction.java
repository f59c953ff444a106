package org.stagebook.cli.cues;

import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** One reel with three cues that need every column, and an empty reel. */
final class SmallProduction {

    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;

    private SmallProduction() {}

    static CueList cueList(TimecodeFormat format) {
        Production production = FACTORY.createProduction();
        production.setTitle("Low Tide");
        production.setCode("LT");
        production.setTimecodeFormat(format);
        Category dialogue = category(production, "DX");
        Reel first = reel(production, 1);
        cue(first, "DX2", dialogue, format, "01:00:20:00", "01:00:21:00");
        first.getCues().getFirst().setCharacter("PILOT");
        first.getCues().getFirst().setLine("Is \"she\" afloat?");
        Cue removed = cue(first, "FX1", category(production, "FX"), format, "01:00:10:00", "01:00:11:12");
        removed.setDescription("Two gulls over the mud, then the long creak of a hull that settles on its keel");
        removed.setStatus(CueStatus.REMOVED);
        removed.setRemovalReason("Covered by the score");
        Cue late = cue(first, "DX10", dialogue, format, "01:10:00:00", "01:10:02:00");
        late.setDescription("Öl auf dem Wasser");
        late.setOrigin(Origin.PRODUCTION);
        late.setPriority(Priority.HIGH);
        reel(production, 2);
        return new CueList(production, production.getReels());
    }

    private static Category category(Production production, String code) {
        Category category = FACTORY.createCategory();
        category.setCode(code);
        production.getCategories().add(category);
        return category;
    }

    private static Reel reel(Production production, int number) {
        Reel reel = FACTORY.createReel();
        reel.setNumber(number);
        production.getReels().add(reel);
        return reel;
    }

    private static Cue cue(
            Reel reel, String number, Category category, TimecodeFormat format, String start, String end) {
        Cue cue = FACTORY.createCue();
        cue.setNumber(number);
        cue.setId("cue-" + number);
        cue.setCategory(category);
        cue.setRange(new TimeRange(format.parsePosition(start), format.parsePosition(end)));
        reel.getCues().add(cue);
        return cue;
    }
}
