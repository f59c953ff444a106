package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stagebook.edit.progress.Progress;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.testkit.Robot;

/** Work that breaks off because a class is missing is told as every other failure, and does not end in silence. */
@ExtendWith(NothingLogged.class)
class BrokenWorkTest {

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void saysThatItWasNotDone() {
        int results = window.results().size();
        window.start(new Broken());
        robot.waitUntil("the result", () -> window.results().size() > results);
        assertEquals("Print: not done", window.results().getFirst().title());
    }

    private static final class Broken implements LongWork<String> {

        @Override
        public String title() {
            return "Print";
        }

        @Override
        public String prepare(Progress progress) {
            throw new NoClassDefFoundError("org/example/Missing");
        }

        @Override
        public Outcome finish(String prepared) {
            throw new IllegalStateException("nothing was prepared");
        }

        @Override
        public void discard(String prepared) {
            throw new IllegalStateException("nothing was prepared");
        }
    }
}
