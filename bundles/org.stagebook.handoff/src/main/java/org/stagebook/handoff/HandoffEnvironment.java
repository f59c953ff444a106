package org.stagebook.handoff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.handoff.mhl.CreatorInfo;

/** What a manifest says about the machine and the program that wrote it; a fixed one makes packages repeatable. */
public record HandoffEnvironment(InstantSource clock, String hostname, String toolVersion) {
    private static final String TOOL = "Stagebook";

    /** This machine, now. The host's name is taken from the environment, because asking the network can take seconds. */
    public static HandoffEnvironment ofThisMachine(String toolVersion) {
        String hostname = Stream.of("HOSTNAME", "COMPUTERNAME", "HOST")
                .map(System::getenv)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("unknown");
        return new HandoffEnvironment(InstantSource.system(), hostname, toolVersion);
    }

    CreatorInfo creator(Instant at, CreatorInfo.Author author, String comment) {
        return CreatorInfo.of(at, hostname, new CreatorInfo.Tool(TOOL, toolVersion))
                .by(author, comment);
    }
}
