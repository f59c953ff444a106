package org.stagebook.ui.graph.timeline;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.graph.timeline.state.TimelineState;
import org.stagebook.ui.playhead.Playhead;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * Prints how fast a timeline of 20,000 cues opens, repaints and shows an edit at 1600×900, with lanes by category and by
 * track (then with 20,000 clips besides) and with the lanes of a guide track of the reel's length. A program, not a test:
 * it measures the machine as much as the code. Arguments: number of cues, width, height.
 */
public final class TimelineBenchmark implements TimelineHost {

    private static final int RUNS = 300;
    private static final int WARM_UP = 60;
    private static final int TRACKS = 48;

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final EditingSession session;
    private final TimelineOptions options;
    private TimelineControl timeline;
    private long paintStart;
    private long paintNanos;
    private long paintStartCpu;
    private long paintCpu;
    private int paints;

    private TimelineBenchmark(EditingSession session, TimelineOptions options) {
        this.session = session;
        this.options = options;
    }

    /** Runs all measurements and ends. */
    public static void main(String[] arguments) {
        int cues = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1600;
        int height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 900;
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors; %,d cues, %d x %d pixels; ms elapsed | of the UI thread%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                cues,
                width,
                height);
        TimelineGuide guide = BenchmarkGuide.of(SpottedReel.START, 1200);
        try (EditingSession session = SpottedReel.session(cues, 7)) {
            SpottedReel.addTracks(session, TRACKS, cues, 11);
            for (LanesBy lanes : LanesBy.values()) {
                System.out.printf(Locale.ROOT, "%nlanes by %s%n", lanes.name().toLowerCase(Locale.ROOT));
                TimelineOptions options = TimelineOptions.DEFAULT.withLanesBy(lanes);
                TimelineBenchmark benchmark = new TimelineBenchmark(session, options);
                benchmark.open(width, height, guide);
                benchmark.measure();
                benchmark.shell.dispose();
            }
        }
    }

    private void open(int width, int height, TimelineGuide guide) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, height);
        long start = System.nanoTime();
        long startCpu = cpuNanos();
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        timeline = new TimelineControl(
                shell,
                new TimelineInput(session, reel(), this, new Playhead(), options),
                new StagebookColors(Appearance.DARK),
                new Fonts(resources));
        timeline.setGuide(Optional.of(guide));
        Listener before = event -> paintBegins();
        Listener after = event -> painted();
        Listener[] own = timeline.control().getListeners(SWT.Paint);
        Arrays.stream(own).forEach(listener -> timeline.control().removeListener(SWT.Paint, listener));
        timeline.control().addListener(SWT.Paint, before);
        Arrays.stream(own).forEach(listener -> timeline.control().addListener(SWT.Paint, listener));
        timeline.control().addListener(SWT.Paint, after);
        shell.open();
        awaitPaint(0);
        System.out.printf(
                Locale.ROOT,
                "open, first picture    %13.1f                                       | %13.1f%n",
                millis(System.nanoTime() - start),
                millis(cpuNanos() - startCpu));
    }

    private void measure() {
        TimelineState state = timeline.state();
        int middle = 800;
        state.playhead().moveTo(state.viewport().positionAt(700));
        repaint("whole reel", index -> state.fitReel());
        repaint("scroll, whole lanes", index -> state.setScrollY(index * 7 % 400));
        state.zoom(6, middle);
        repaint(
                "scroll, 8 minutes",
                index -> state.setViewport(state.viewport().scrolledBy(index % 60 < 30 ? 40 : -40)));
        state.zoom(8, middle);
        repaint(
                "scroll, 2 minutes",
                index -> state.setViewport(state.viewport().scrolledBy(index % 60 < 30 ? 40 : -40)));
        repaint("zoom in and out", index -> state.zoom(index % 24 < 12 ? 1 : -1, middle));
        edit("edit, 2 minutes");
        state.fitReel();
        edit("edit, whole reel");
        System.out.printf(
                Locale.ROOT,
                "edit parts, whole reel %8d%n",
                timeline.viewer().reelPart().partCount());
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "heap in use            %8d MB%n", used >> 20);
    }

    /** Time of preparing the window (edit parts) and of painting all of it; waiting for the display is not counted. */
    private void repaint(String what, IntConsumer change) {
        long[] whole = new long[RUNS];
        long[] computing = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            int before = paints;
            long start = System.nanoTime();
            long startCpu = cpuNanos();
            change.accept(run + WARM_UP);
            long prepared = System.nanoTime() - start;
            long preparedCpu = cpuNanos() - startCpu;
            timeline.control().redraw();
            awaitPaint(before);
            if (run >= 0) {
                whole[run] = prepared + paintNanos;
                computing[run] = preparedCpu + paintCpu;
            }
        }
        print(what, whole, computing);
    }

    /** From the change of the model to the end of the painting that shows it. */
    private void edit(String what) {
        List<Cue> cues = reel().getCues();
        long[] latency = new long[RUNS];
        long[] computing = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            Cue cue = cues.get((run + WARM_UP) * 37 % cues.size());
            int before = paints;
            long start = System.nanoTime();
            long startCpu = cpuNanos();
            session.run(new MoveCue(
                    cue,
                    cue.getRange()
                            .start()
                            .plus(timeline.state().content().display().frame())));
            awaitPaint(before);
            if (run >= 0) {
                latency[run] = System.nanoTime() - start;
                computing[run] = cpuNanos() - startCpu;
            }
        }
        print(what, latency, computing);
    }

    private void awaitPaint(int before) {
        Display display = shell.getDisplay();
        while (paints == before) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private void paintBegins() {
        paintStart = System.nanoTime();
        paintStartCpu = cpuNanos();
    }

    private void painted() {
        paintNanos = System.nanoTime() - paintStart;
        paintCpu = cpuNanos() - paintStartCpu;
        paints++;
    }

    private Reel reel() {
        return session.production().getReels().getFirst();
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long[] elapsed, long[] computing) {
        System.out.printf(Locale.ROOT, "%-22s %s   | %s%n", what, spread(elapsed), spread(computing));
    }

    private static String spread(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f",
                millis(sorted[sorted.length / 2]),
                millis(sorted[sorted.length * 95 / 100]),
                millis(sorted[sorted.length * 99 / 100]),
                millis(sorted[sorted.length - 1]));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    @Override
    public void removeRequested(List<Cue> cues) {
        throw new IllegalStateException("Nobody presses keys here.");
    }

    @Override
    public void openRequested(Cue cue) {
        throw new IllegalStateException("Nobody clicks here.");
    }

    @Override
    public void selectionChanged(List<Cue> cues) {
        throw new IllegalStateException("Nobody selects here.");
    }

    @Override
    public void newCueRequested(Position position) {
        throw new IllegalStateException("Nobody presses keys here.");
    }

    @Override
    public void guideRequested() {
        throw new IllegalStateException("Nobody clicks here.");
    }

    @Override
    public void optionsChanged(TimelineOptions options) {
        // nothing to remember
    }
}
