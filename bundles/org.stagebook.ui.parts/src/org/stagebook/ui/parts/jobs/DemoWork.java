package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.stagebook.demo.Demo;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.theme.WorkState;

/** Makes the demo production, unless it lies there already, and opens it. */
public record DemoWork(Path folder, Demo demo, Consumer<Path> open) implements LongWork<Path> {

    @Override
    public String title() {
        return "Make the demo production";
    }

    @Override
    public Path prepare(Progress progress) throws IOException, ProductionStoreException {
        if (!Files.exists(folder.resolve("production.stagebook"))) {
            demo.make(folder, progress);
        }
        return folder;
    }

    @Override
    public void discard(Path prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(Path made) {
        open.accept(made);
        return new Outcome(
                WorkState.DONE,
                "Opened the demo production",
                "The demo production lies in " + made
                        + "\n\nChange it as you like; delete the folder to have it made anew.\n");
    }
}
