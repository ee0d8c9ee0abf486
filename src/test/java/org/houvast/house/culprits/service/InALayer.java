package org.houvast.house.culprits.service;

/** Lives in a package that says how the house is built, not what it is for. */
public class InALayer {}
