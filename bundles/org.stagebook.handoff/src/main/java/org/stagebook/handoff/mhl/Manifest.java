package org.stagebook.handoff.mhl;

import org.stagebook.handoff.hash.HashValue;

/** A generation whose file is exactly what the chain says it was. */
public record Manifest(int generation, String fileName, HashValue c4, HashList list) {}
