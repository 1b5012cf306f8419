import { csv } from './folderOf';

const USERS_1_1 = 'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password';
const ENROLLMENTS = 'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate';

/** One small school, told in each format: Renée and Sem in 2A with their mentor Joris, who also teaches Renée maths. */
export const ONE_ROSTER_1_1: Readonly<Record<string, string>> = {
  'manifest.csv': csv('propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.1'),
  'orgs.csv': csv('sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId', 'b1,active,,Dijkbestuur,district', 'o1,active,,Dijkcollege,school,25AB,b1', 'd1,active,,Onderbouw,department,,o1'),
  'users.csv': csv(
    USERS_1_1,
    'u1,active,,true,"d1,o1",student,20401@dijk.example,,Renée,Boër,de,20401',
    'u2,active,,true,o1,student,,,Sem,Kaya,,20402,Sem.Kaya@Dijk.example',
    'u3,tobedeleted,,true,o1,student,20403@dijk.example,,Weg,Gegaan,,20403',
    'u4,active,,false,o1,student,20404@dijk.example,,Uit,Gezet,,20404',
    't1,active,,true,o1,teacher,jvw@dijk.example,,Joris,Wijk,van,100',
    'a1,active,,true,b1,administrator,dir@dijk.example,,Wil,Baas,,101',
    'g1,active,,true,o1,guardian,ouder@x.example,,Ou,Der',
  ),
  'classes.csv': csv(
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    'c1,active,,Klas 2A,,,,homeroom,,o1,t26',
    'c2,active,,Wiskunde,,,wi2A,scheduled,,o1,t26',
    'c3,active,,1A,,,,homeroom,,o1,t25',
    'c4,tobedeleted,,Oud,,,,scheduled,,o1',
  ),
  'academicSessions.csv': csv('sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear', 't25,active,,25,schoolYear,2025-08-01,2026-07-31,,2026', 't26,active,,26,schoolYear,2026-08-01,2027-07-31,,2027'),
  'enrollments.csv': csv(
    ENROLLMENTS,
    'e1,active,,c1,o1,u1,student',
    'e2,active,,c1,o1,u2,student',
    'e3,active,,c1,o1,t1,teacher',
    'e4,active,,c2,o1,u1,student',
    'e5,active,,c2,o1,t1,teacher',
    'e6,active,,c3,o1,u1,student',
    'e7,active,,c2,o1,u2,student,,2026-08-01,2026-10-01',
    'e8,active,,c2,o1,u2,student,,2027-01-01,2027-07-01',
    'e9,tobedeleted,,c2,o1,u2,student',
    'e10,active,,c1,o1,u3,student',
    'e11,active,,c4,o1,u2,student',
  ),
  'demographics.csv': csv('sourcedId,status,dateLastModified,birthDate,sex', 'u1,active,,2012-03-04', 'u3,active,,2009-01-01'),
};

export const ONE_ROSTER_1_2: Readonly<Record<string, string>> = {
  ...ONE_ROSTER_1_1,
  'manifest.csv': csv('propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.2'),
  'users.csv': csv(
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
    'u1,active,,true,20401@dijk.example,,Renata,Boër,de,20401,,,,,,,,,Renée,,,o1',
    'u2,active,,true,,,Sem,Kaya,,20402,Sem.Kaya@Dijk.example',
    'u3,tobedeleted,,true,20403@dijk.example,,Weg,Gegaan,,20403',
    'u4,active,,false,20404@dijk.example,,Uit,Gezet,,20404',
    't1,active,,true,jvw@dijk.example,,Joris,Wijk,van,100',
    'a1,active,,true,dir@dijk.example,,Wil,Baas,,101',
    'g1,active,,true,ouder@x.example,,Ou,Der',
  ),
  'roles.csv': csv(
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
    'r1,active,,u1,primary,student,,,o1',
    'r2,active,,u2,primary,student,,,d1',
    'r3,active,,u3,primary,student,,,o1',
    'r4,active,,u4,primary,student,,,o1',
    'r5,active,,t1,primary,teacher,,,o1',
    'r6,active,,t1,secondary,administrator,2020-01-01,2021-01-01,b1',
    'r7,active,,a1,primary,principal,,,o1',
    'r8,active,,g1,primary,guardian,,,o1',
  ),
};

export const SDS_2_1: Readonly<Record<string, string>> = {
  'orgs.csv': csv('sourcedId,name,type,parentSourcedId', 'o1,Dijkcollege,school'),
  'users.csv': csv(
    'sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms',
    '20401,20401@dijk.example,Renée,de Boër',
    '8f14e45f-ceea-467f-a0e6-3d1f0a3b2c11,semkaya,Sem,Kaya,,20402,Sem.Kaya@Dijk.example',
    '100,jvw@dijk.example,Joris,van Wijk',
    '101,dir@dijk.example,Wil,Baas',
  ),
  'roles.csv': csv(
    'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate',
    '20401,o1,student,,,true',
    '8f14e45f-ceea-467f-a0e6-3d1f0a3b2c11,o1,student',
    '100,o1,teacher',
    '101,o1,administrator',
  ),
  'classes.csv': csv('sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId', 'c1,o1,2A', 'c2,o1,wi2A'),
  'enrollments.csv': csv(
    'classSourcedId,userSourcedId,role',
    'c1,20401,student',
    'c1,8f14e45f-ceea-467f-a0e6-3d1f0a3b2c11,student',
    'c1,100,teacher',
    'c2,20401,student',
    'c2,100,teacher',
  ),
};

export const SDS_1: Readonly<Record<string, string>> = {
  'School.csv': csv('SIS ID,Name', 'o1,Dijkcollege'),
  'Student.csv': csv('SIS ID,School SIS ID,Username,First Name,Last Name,Birthdate', '20401,o1,20401@dijk.example,Renée,de Boër,2012-03-04', '20402,o1,Sem.Kaya@Dijk.example,Sem,Kaya'),
  // The teacher has the number of a student.
  'Teacher.csv': csv('SIS ID,School SIS ID,Username,First Name,Last Name', '20402,o1,jvw@dijk.example,Joris,van Wijk'),
  'Section.csv': csv('SIS ID,School SIS ID,Section Name', 'c1,o1,2A', 'c2,o1,wi2A'),
  'StudentEnrollment.csv': csv('Section SIS ID,SIS ID', 'c1,20401', 'c1,20402', 'c2,20401'),
  'TeacherRoster.csv': csv('Section SIS ID,SIS ID', 'c1,20402', 'c2,20402'),
};
