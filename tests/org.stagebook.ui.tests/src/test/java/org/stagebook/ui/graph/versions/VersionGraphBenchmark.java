package org.stagebook.ui.graph.versions;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.graph.versions.content.VersionHistory;
import org.stagebook.ui.graph.versions.content.VersionReader;
import org.stagebook.ui.graph.versions.layout.VersionLayout;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/**
 * Prints how fast a graph of 2,000 versions is read, laid out and opened at 1600×900, beside one of 20, and how fast it scrolls. A
 * program, not a test: it measures the machine as much as the code. Arguments: numbers of versions.
 */
public final class VersionGraphBenchmark implements VersionGraphHost {

    private static final int RUNS = 200;
    private static final int WARM_UP = 40;

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final VersionStory story;
    private VersionGraphControl graph;
    private long paintStart;
    private long paintNanos;
    private int paints;

    private VersionGraphBenchmark(VersionStory story) {
        this.story = story;
    }

    /** Runs all measurements and ends. The first number is measured cold. */
    public static void main(String[] arguments) {
        int[] counts = arguments.length == 0
                ? new int[] {2000, 20, 2000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int count : counts) {
            VersionStory story = VersionStory.many(count);
            System.out.printf(Locale.ROOT, "%n%,d versions, 1600 x 900 pixels; ms elapsed | of the UI thread%n", count);
            VersionGraphBenchmark benchmark = new VersionGraphBenchmark(story);
            benchmark.readAndLayOut();
            benchmark.open();
            benchmark.scroll();
            benchmark.shell.dispose();
            story.session().close();
        }
    }

    private void readAndLayOut() {
        Stopwatch reading = new Stopwatch();
        VersionHistory history = new VersionReader(story.production()).read();
        reading.print("read the model");
        Stopwatch layingOut = new Stopwatch();
        VersionLayout layout = VersionLayout.of(history);
        layingOut.print("lay out, " + layout.columns() + " columns");
    }

    /** Wall time, and what the thread computed, which other programs on the machine change less. */
    private record Stopwatch(long start, long startCpu) {

        Stopwatch() {
            this(System.nanoTime(), cpuNanos());
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %8.1f | %8.1f%n",
                    what,
                    millis(System.nanoTime() - start),
                    millis(cpuNanos() - startCpu));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** From nothing to the first picture: reading, laying out, edit parts and painting. */
    private void open() {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1600, 900);
        Stopwatch opening = new Stopwatch();
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        graph = new VersionGraphControl(
                shell, story.session(), this, new StagebookColors(Appearance.DARK), new Fonts(resources));
        Listener[] own = graph.control().getListeners(SWT.Paint);
        Arrays.stream(own).forEach(listener -> graph.control().removeListener(SWT.Paint, listener));
        graph.control().addListener(SWT.Paint, event -> paintStart = System.nanoTime());
        Arrays.stream(own).forEach(listener -> graph.control().addListener(SWT.Paint, listener));
        graph.control().addListener(SWT.Paint, event -> painted());
        shell.open();
        awaitPaint(0);
        opening.print("open, first picture");
        System.out.printf(
                Locale.ROOT,
                "edit parts             %8d%n",
                graph.viewer().graphPart().partCount());
    }

    private void scroll() {
        GraphState state = graph.state();
        repaint("scroll", run -> state.scrollTo(Math.max(0, state.geometry().maxScrollX() - run * 37), 0));
        state.zoom(-4, 800, 400);
        repaint(
                "scroll, smallest",
                run -> state.scrollTo(Math.max(0, state.geometry().maxScrollX() - run * 37), 0));
    }

    /** Time of preparing the window (edit parts) and of painting all of it; waiting for the display is not counted. */
    private void repaint(String what, IntConsumer change) {
        long[] whole = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            int before = paints;
            long start = System.nanoTime();
            change.accept(run + WARM_UP);
            long prepared = System.nanoTime() - start;
            graph.control().redraw();
            awaitPaint(before);
            if (run >= 0) {
                whole[run] = prepared + paintNanos;
            }
        }
        Arrays.sort(whole);
        System.out.printf(
                Locale.ROOT,
                "%-22s median %6.1f  p95 %6.1f  max %6.1f%n",
                what,
                millis(whole[RUNS / 2]),
                millis(whole[RUNS * 95 / 100]),
                millis(whole[RUNS - 1]));
    }

    private void awaitPaint(int before) {
        while (paints == before) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }

    private void painted() {
        paintNanos = System.nanoTime() - paintStart;
        paints++;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    @Override
    public void selectionChanged(java.util.List<MixVersion> versions) {
        throw new IllegalStateException("Nobody selects here.");
    }

    @Override
    public void openRequested(MixVersion version) {
        throw new IllegalStateException("Nobody clicks here.");
    }

    @Override
    public void compareRequested(MixVersion earlier, MixVersion later) {
        throw new IllegalStateException("Nobody drags here.");
    }
}
