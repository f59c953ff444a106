package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.model.ConformState;
import org.stagebook.model.Loop;
import org.stagebook.model.Marker;
import org.stagebook.model.PictureBound;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.ReelBuilder;
import org.stagebook.testkit.cuts.CutEditor;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A production of two reels by neighbouring events of a list, some behind bars, with everything that lies against picture at seeded places. */
final class RandomFilm {
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;
    private static final ConformOptions OPTIONS =
            new ConformOptions(MatchOptions.withVfx(List.of("*_v###")), "", false);
    private static final int OF_EACH_KIND = 5;

    private final Random random;
    private final CutEditor editor;
    private final EditingSession session;
    private final int barsFrames;
    private List<ReelCut> present;

    RandomFilm(List<CutEvent> track, long seed) {
        random = new Random(seed);
        barsFrames = random.nextBoolean() ? 0 : 1 + random.nextInt(180 * 24);
        List<CutEvent> events = track.stream().map(RandomFilm::picture).toList();
        int shots = Math.min(events.size() / 2, 4 + random.nextInt(12));
        int at = random.nextInt(events.size() - 2 * shots + 1);
        List<CutEvent> one = events.subList(at, at + shots);
        editor = new CutEditor(List.of(one, events.subList(at + shots, at + 2 * shots)), TC, seed);
        present = cut("first", editor.edit(0).oldCut());
        ProductionBuilder builder = ProductionBuilder.production("Seeded");
        present.forEach(list -> builder.reel(list.reelNumber(), reel -> fill(reel, covered(list.list()))));
        session = builder.session();
        session.run("Add points", production -> production.getReels().forEach(this::addLoopsAndMarkers));
    }

    /** The cut it lies by. */
    List<ReelCut> present() {
        return present;
    }

    /** Another cut, made of the last that was made; no reel of it is empty, since no film goes on by an empty list. */
    List<ReelCut> edited(String title) {
        List<CutList> lists = editor.edit(1 + random.nextInt(6)).newCut();
        while (lists.stream().anyMatch(list -> list.events().isEmpty())) {
            lists = editor.edit(1 + random.nextInt(6)).newCut();
        }
        return cut(title, lists);
    }

    /** Conforms it; plans that twice, which has to come to the same. */
    void conformTo(List<ReelCut> next) {
        ConformPlan plan = Conform.plan(session.production(), present, next, OPTIONS);
        ConformPlan again = Conform.plan(session.production(), present, next, OPTIONS);
        if (!plan.affected().equals(again.affected())) {
            throw new AssertionError("The same change was planned in two ways");
        }
        session.run(plan.change());
        present = next;
    }

    /** Reel and range of everything, by name. */
    Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        session.production().eAllContents().forEachRemaining(object -> {
            if (object instanceof PictureBound bound) {
                places.put(name(bound), place(bound));
            }
        });
        return places;
    }

    /** Names of the clips that are to be checked, or have no picture. */
    Set<String> markedClips() {
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getTracks().stream())
                .flatMap(track -> track.getClips().stream())
                .filter(clip -> clip.getConformState() != ConformState.IN_PLACE)
                .map(RandomFilm::name)
                .collect(Collectors.toSet());
    }

    private static String name(PictureBound bound) {
        return bound.eClass().getName() + " " + bound.getId();
    }

    private static String place(PictureBound bound) {
        Object range = bound instanceof Marker marker
                ? marker.getPosition()
                : bound.eGet(bound.eClass().getEStructuralFeature("range"));
        Object reel =
                bound.eContainer() instanceof Reel it ? it : bound.eContainer().eContainer();
        return "R" + ((Reel) reel).getNumber() + " " + range;
    }

    private void fill(ReelBuilder reel, FrameSpan covered) {
        for (int i = 0; i < OF_EACH_KIND; i++) {
            FrameSpan cue = span(covered, 150);
            reel.cue(text(cue.startFrame()), text(cue.endFrame()), it -> it.category(reel.category("FX")));
            FrameSpan scene = span(covered, 400);
            reel.scene("" + i, "", text(scene.startFrame()), text(scene.endFrame()));
            FrameSpan clip = span(covered, 80);
            reel.track("FX " + i, text(clip.startFrame()), text(clip.endFrame()));
        }
    }

    private void addLoopsAndMarkers(Reel reel) {
        FrameSpan covered = covered(present.get(reel.getNumber() - 1).list());
        for (int i = 0; i < OF_EACH_KIND; i++) {
            FrameSpan span = span(covered, 200);
            Loop loop = StagebookFactory.eINSTANCE.createLoop();
            loop.setRange(new TimeRange(TC.positionOfFrame(span.startFrame()), TC.positionOfFrame(span.endFrame())));
            reel.getLoops().add(loop);
            Marker marker = StagebookFactory.eINSTANCE.createMarker();
            marker.setPosition(TC.positionOfFrame(span(covered, 1).startFrame()));
            reel.getMarkers().add(marker);
        }
    }

    private FrameSpan span(FrameSpan covered, int longest) {
        int length = 1 + random.nextInt(Math.min(longest, (int) covered.length()));
        long start = covered.startFrame() + random.nextInt((int) (covered.length() - length) + 1);
        return new FrameSpan(start, start + length);
    }

    private static String text(long frame) {
        return TC.format(TC.positionOfFrame(frame));
    }

    private static FrameSpan covered(CutList list) {
        long start = list.events().stream()
                .mapToLong(it -> it.recordFrames().startFrame())
                .min()
                .orElseThrow();
        long end = list.events().stream()
                .mapToLong(it -> it.recordFrames().endFrame())
                .max()
                .orElseThrow();
        return new FrameSpan(start, end);
    }

    private List<ReelCut> cut(String title, List<CutList> lists) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> new ReelCut(i + 1, titled(title, i + 1, lists.get(i))))
                .toList();
    }

    private static CutEvent picture(CutEvent event) {
        return new CutEvent(
                event.line(),
                event.number(),
                "V",
                event.source(),
                event.sourceFrames(),
                event.recordFrames(),
                event.transition(),
                event.speed());
    }

    /** With bars that end where the list begins, in the minutes before the hour. */
    private CutList titled(String title, int reel, CutList list) {
        List<CutEvent> events = new ArrayList<>(list.events());
        if (barsFrames > 0) {
            long start = covered(list).startFrame();
            events.addFirst(new CutEvent(
                    0,
                    "000",
                    "V",
                    new CutSource("BARS", "BARS", ""),
                    new FrameSpan(0, barsFrames),
                    new FrameSpan(start - barsFrames, start),
                    Transition.CUT,
                    1));
        }
        return new CutList(title + " R" + reel, list.format(), events, list.markers());
    }
}
