package org.houvast.house.culprits;

/** A name behind which anything may grow. */
public class ChildManager {}
