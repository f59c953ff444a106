package org.stagebook.delivery.testkit;

import java.util.List;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.weighting.FrameRange;

/**
 * A defect, and where it is.
 *
 * @param kind of what it is
 * @param file it is in
 * @param channels one of which must be named; empty where none need be
 * @param range where it is
 * @param strength in words, for who reads of a missed one
 */
public record Planted(QcKind kind, String file, List<String> channels, FrameRange range, String strength) {}
