package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.stagebook.playback.engine.PlaybackEngine.Programme;
import org.stagebook.playback.plan.RenderPlan;

/**
 * A reel ready to be heard.
 *
 * @param line how places of the film and frames of the plan go together
 * @param files one for each source of the plan
 * @param plan what playback is given
 * @param problems sentences about what cannot be heard
 */
public record HeardProgramme(ReelLine line, List<HeardFile> files, RenderPlan plan, List<String> problems) {

    /** Copies the lists. */
    public HeardProgramme {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** What people read on the keys. */
    List<String> names() {
        return files.stream().map(HeardFile::name).toList();
    }

    /** What is compared as a whole: the printmasters; everything where there are not two of them. */
    List<Integer> prints() {
        List<Integer> all = IntStream.range(0, files.size()).boxed().toList();
        List<Integer> prints =
                all.stream().filter(each -> files.get(each).isPrintmaster()).toList();
        return prints.size() < 2 ? all : prints;
    }

    /** As the engine loads it, the first dialogue stem measured beside what is heard. */
    public Programme programme() {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).isDialogue()) {
                return new Programme(plan, OptionalInt.of(i), false);
            }
        }
        return new Programme(plan, OptionalInt.empty(), false);
    }
}
