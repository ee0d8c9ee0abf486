package org.houvast.house.culprits;

/** A controller that anyone may call. */
public class PublicController {}
