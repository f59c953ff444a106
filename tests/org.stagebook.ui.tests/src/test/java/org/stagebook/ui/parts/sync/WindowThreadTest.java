package org.stagebook.ui.parts.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.stagebook.history.sync.SessionThread.Step;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.testkit.Robot;

/** Steps of a sync that touch the production run on the thread of the window, and what they throw arrives where they were asked for. */
class WindowThreadTest {

    private final Display display = Display.getDefault();
    private final Robot robot = new Robot(display);
    private final List<Thread> ran = Collections.synchronizedList(new ArrayList<>());

    @Test
    void stepsRunOnTheThreadOfTheWindow() {
        assertThat(fromElsewhere(new WindowThread(display, () -> true), () -> ran.add(Thread.currentThread())))
                .isNull();
        assertThat(ran).containsExactly(display.getThread());
    }

    @Test
    void whatAStepThrowsIsThrownWhereItWasAskedFor() {
        ProductionStoreException full = new ProductionStoreException("The disk is full.");
        assertThat(fromElsewhere(new WindowThread(display, () -> true), () -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void nothingRunsOnceTheProductionIsClosed() {
        assertThat(fromElsewhere(new WindowThread(display, () -> false), () -> ran.add(Thread.currentThread())))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("was closed");
        assertThat(ran).isEmpty();
    }

    /** What came out of a step that was asked for on another thread; null where all went well. */
    private Throwable fromElsewhere(WindowThread window, Step step) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                window.run(step);
            } catch (Exception e) {
                thrown.set(e);
            }
        });
        thread.start();
        robot.waitUntil("the step to end", () -> !thread.isAlive());
        return thrown.get();
    }
}
