package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stagebook.edit.progress.Progress;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.theme.WorkState;

/** Work that is cancelled while its first half ends has no second half. */
@ExtendWith(NothingLogged.class)
class CancelledWorkTest {

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void isDiscardedAndSaysSo() {
        CancelledAtTheEnd work = new CancelledAtTheEnd();
        int results = window.results().size();
        window.start(work);
        robot.waitUntil("the result", () -> window.results().size() > results);
        assertEquals("Read a file: cancelled", window.results().getFirst().title());
        assertTrue(work.discarded.get());
        assertFalse(work.finished.get());
    }

    private static final class CancelledAtTheEnd implements LongWork<String> {

        private final AtomicBoolean discarded = new AtomicBoolean();
        private final AtomicBoolean finished = new AtomicBoolean();

        @Override
        public String title() {
            return "Read a file";
        }

        @Override
        public String prepare(Progress progress) {
            Job.getJobManager().currentJob().cancel();
            return "what was read";
        }

        @Override
        public Outcome finish(String prepared) {
            finished.set(true);
            return new Outcome(WorkState.DONE, "Read", prepared);
        }

        @Override
        public void discard(String prepared) {
            discarded.set(true);
        }
    }
}
