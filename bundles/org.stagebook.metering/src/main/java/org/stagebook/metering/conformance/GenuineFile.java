package org.stagebook.metering.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;

/**
 * A published recording that no recipe replaces, speech and music. It is not ours to hand out; who has it names its
 * folder.
 *
 * @param name of the file as published, without {@code .wav}
 * @param order which speaker each channel feeds
 */
public record GenuineFile(String name, ChannelOrder order) implements CaseSignal {

    @Override
    public String text() {
        return "recording " + name;
    }

    /** The file in a folder, in any of the spellings it is published under. */
    public Optional<Path> in(Path folder) {
        return Stream.of(name + ".wav", name + ".wav.wav", name.replace('_', ' ') + ".wav")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
