package org.stagebook.audio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenFilesTest {

    private final List<String> closed = new ArrayList<>();
    private final OpenFiles files = new OpenFiles();

    private Closeable file(String name, boolean fails) {
        return () -> {
            closed.add(name);
            if (fails) {
                throw new IOException(name + " fails");
            }
        };
    }

    @Test
    void allAreClosedWhateverHappensToOne() {
        files.add(file("a", true));
        files.add(file("b", false));
        files.add(file("c", true));
        assertThatThrownBy(files::close)
                .isInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("a fails", "c fails"));
        assertThat(closed).containsExactly("a", "b", "c");
    }

    @Test
    void closingTwiceClosesOnce() throws IOException {
        files.add(file("a", false));
        files.close();
        files.close();
        assertThat(closed).containsExactly("a");
    }

    @Test
    void theFailureThatCameFirstIsTheOneThatIsTold() {
        files.add(file("a", true));
        IOException first = new IOException("first");
        files.closeAfter(first);
        assertThat(first.getSuppressed()).extracting(Throwable::getMessage).containsExactly("a fails");
    }
}
