package org.stagebook.handoff;

import java.time.Instant;
import java.time.InstantSource;
import org.stagebook.handoff.mhl.CreatorInfo;
import org.stagebook.model.store.MachineName;

/** What a manifest says about the machine and the program that wrote it; a fixed one makes packages repeatable. */
public record HandoffEnvironment(InstantSource clock, String hostname, String toolVersion) {
    private static final String TOOL = "Stagebook";

    /** This machine, now. */
    public static HandoffEnvironment ofThisMachine(String toolVersion) {
        return new HandoffEnvironment(InstantSource.system(), MachineName.ofThisMachine(), toolVersion);
    }

    public CreatorInfo creator(Instant at, CreatorInfo.Author author, String comment) {
        return CreatorInfo.of(at, hostname, new CreatorInfo.Tool(TOOL, toolVersion))
                .by(author, comment);
    }
}
