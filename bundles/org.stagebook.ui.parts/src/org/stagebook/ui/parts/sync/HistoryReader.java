package org.stagebook.ui.parts.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;

/** Reads what was kept in the background; what was read is handed over on the thread of the window, the latest wish alone. */
final class HistoryReader implements AutoCloseable {

    private final Display display;
    private final Consumer<List<Kept>> read;
    private final Consumer<String> failed;
    private int wishes;

    HistoryReader(Display display, Consumer<List<Kept>> read, Consumer<String> failed) {
        this.display = display;
        this.read = read;
        this.failed = failed;
    }

    /** Reads the latest states of a production; what is still being read for an earlier wish is dropped. */
    void read(Path folder, int most) {
        wishes++;
        int wish = wishes;
        Job job = new Job("Read the history") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try (ProductionRepository repository = ProductionRepository.open(folder)) {
                    List<Kept> states = repository.log(most);
                    later(wish, () -> read.accept(states));
                } catch (HistoryException e) {
                    later(wish, () -> failed.accept(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void later(int wish, Runnable step) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wish == wishes) {
                    step.run();
                }
            });
        }
    }

    /** Drops whatever is still being read. */
    @Override
    public void close() {
        wishes++;
    }
}
