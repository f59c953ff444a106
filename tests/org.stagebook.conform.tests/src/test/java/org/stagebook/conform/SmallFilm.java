package org.stagebook.conform;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A small film that goes through picture changes; shots are of 100 frames, 4:04, from 8 s into the reel. */
class SmallFilm {
    static final TimecodeFormat TC = TimecodeFormat.TC_24;

    final EditingSession session;

    SmallFilm() {
        session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("IN_A", "FX", "01:00:09:00", "01:00:10:00")
                                .cue("IN_B", "FX", "01:00:13:00", "01:00:14:00")
                                .cue("A_TO_B", "FX", "01:00:11:00", "01:00:13:00")
                                .cue("IN_C", "FX", "01:00:17:00", "01:00:18:00")
                                .cue("IN_D", "FX", "01:00:21:00", "01:00:22:00")
                                .scene("42", "Quay", "01:00:16:08", "01:00:20:12")
                                .track("FX 1", "01:00:21:00", "01:00:22:00"))
                .reel(2, reel -> reel.cue("R2", "FX", "02:00:09:00", "02:00:10:00"))
                .session();
    }

    static Cuts leader(int reel) {
        return Cuts.at("0" + reel + ":00:00:00").shot("LEADER R" + reel, 0, 192);
    }

    /** Reel 1 with these shots of 100 frames. */
    static ReelCut shots(String title, String... names) {
        Cuts cut = leader(1);
        for (String name : names) {
            cut.shot(name, 0, 100);
        }
        return new ReelCut(1, cut.list(title));
    }

    static ReelCut v1() {
        return shots("v1", "A", "B", "C", "D");
    }

    static ReelCut reel2() {
        return new ReelCut(2, leader(2).shot("S", 0, 200).list("v1 R2"));
    }

    /** B is deleted, N inserted before D. */
    static ReelCut v2() {
        return new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("C", 0, 100)
                        .shot("N", 0, 24)
                        .shot("D", 0, 100)
                        .list("v2"));
    }

    ConformPlan plan(ReelCut oldCut, ReelCut newCut) {
        return plan(oldCut, newCut, ConformOptions.defaults());
    }

    ConformPlan plan(ReelCut oldCut, ReelCut newCut, ConformOptions options) {
        return Conform.plan(session.production(), List.of(oldCut), List.of(newCut), options);
    }

    void conform(ReelCut oldCut, ReelCut newCut) {
        session.run(plan(oldCut, newCut).change());
    }

    Reel reel(int number) {
        return session.production().getReels().get(number - 1);
    }

    Cue cue(String number) {
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    void add(EReference feature, NewObject object) {
        session.run(new AddObjects(session.production(), feature, List.of(object)));
    }

    static Position at(String timecode) {
        return TC.parsePosition(timecode);
    }

    static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }
}
