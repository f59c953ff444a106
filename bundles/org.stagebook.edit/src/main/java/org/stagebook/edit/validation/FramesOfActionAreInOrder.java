package org.stagebook.edit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/** The fixed points of a reel follow each other: start, 2-pop, FFOA, LFOA, tail pop, end. Those not known are left out. */
final class FramesOfActionAreInOrder implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        for (Reel reel : production.getReels()) {
            List<Point> points = points(reel);
            for (int i = 1; i < points.size(); i++) {
                Point earlier = points.get(i - 1);
                Point later = points.get(i);
                if (earlier.position().compareTo(later.position()) >= 0 && !isOneFrameReel(earlier, later)) {
                    problems.accept(new Problem(
                            Severity.ERROR,
                            reel,
                            Words.name(reel) + ": the " + later.name() + " at "
                                    + Words.time(production, later.position()) + " does not lie after the "
                                    + earlier.name() + " at " + Words.time(production, earlier.position()) + ".",
                            "Correct one of the two."));
                }
            }
        }
    }

    /** One frame of action is both the first and the last. */
    private static boolean isOneFrameReel(Point earlier, Point later) {
        return earlier.name().equals("first frame of action")
                && earlier.position().equals(later.position());
    }

    private static List<Point> points(Reel reel) {
        List<Point> points = new ArrayList<>();
        add(points, "start", reel.getStart());
        add(points, "2-pop", reel.getHeadPop());
        add(points, "first frame of action", reel.getFirstFrameOfAction());
        add(points, "last frame of action", reel.getLastFrameOfAction());
        add(points, "tail pop", reel.getTailPop());
        add(points, "end", reel.getEnd());
        return points;
    }

    private static void add(List<Point> points, String name, @Nullable Position position) {
        if (position != null) {
            points.add(new Point(name, position));
        }
    }

    private record Point(String name, Position position) {}
}
