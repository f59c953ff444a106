package org.stagebook.handoff.mhl;

import java.util.List;
import org.stagebook.handoff.hash.HashValue;

/** The content of {@code ascmhl_chain.xml}: every generation with the C4 its manifest had when it was written. */
public record Chain(List<Link> links) {
    static final String FILE_NAME = "ascmhl_chain.xml";

    public Chain {
        links = List.copyOf(links);
    }

    /** One generation, counted from 1. */
    public record Link(int sequenceNumber, String fileName, HashValue c4) {}
}
